import { describe, expect, it } from 'vitest';
import type { SubscriptionState } from '../core/state';
import type { ClusterRecord } from './compute-record';
import { queueJob } from './jobs';
import { networkResourceId } from './resource-id';
import { settle } from './settle';
import { addressAt, addressHolders, findSubnet, freeAddresses } from './subnet';
import {
  at,
  createCluster,
  createInstance,
  jobOn,
  nodeStates,
  smallWorld,
} from './testing/small-world';

const network = { name: 'vnet', resourceGroup: 'rg-net', location: 'eastus' };

/** A world with one subnet of a size, in which others have some machines. */
function worldWith(addressPrefix: string, otherMachines = 0) {
  const world = smallWorld();
  const subnet = { name: 'nodes', addressPrefix, otherMachines };
  world.networks.push({ ...network, addressPrefix: '10.0.0.0/8', subnets: [subnet] });
  const id = `${networkResourceId(world.subscriptionId, network)}/subnets/nodes`;
  const free = () => {
    const found = findSubnet(world, id);
    return found && freeAddresses(world, found);
  };
  return { world, id, free };
}

function createIn(world: SubscriptionState, id: string, name: string): ClusterRecord {
  const cluster = createCluster(world, name, { maxNodeCount: 10 });
  cluster.settings = { subnet: { id } };
  return cluster;
}

it.each([
  ['10.1.0.0/24', 0, 251],
  ['10.1.0.0/24', 250, 1],
  ['10.1.0.0/28', 0, 11],
  ['10.1.0.0/28', 11, 0],
  ['10.1.0.0/29', 4, 0],
])('%s with %i machines has %i free addresses', (prefix, others, expected) => {
  expect(worldWith(prefix, others).free()).toBe(expected);
});

it.each([
  ['10.1.0.0/24', 4, '10.1.0.4'],
  ['10.1.0.0/16', 300, '10.1.1.44'],
  ['192.168.255.192/26', 10, '192.168.255.202'],
])('%s has at place %i the address %s', (prefix, place, address) => {
  expect(addressAt(prefix, place)).toBe(address);
});

it('finds a subnet in whatever case it is written', () => {
  const { world, id } = worldWith('10.1.0.0/24');
  expect(findSubnet(world, id.toUpperCase())?.id).toBe(id);
  expect(findSubnet(world, `${id}-other`)).toBeUndefined();
});

function crowded() {
  const made = worldWith('10.1.0.0/28', 9);
  const first = createIn(made.world, made.id, 'first');
  const second = createIn(made.world, made.id, 'second');
  settle(made.world, at(30));
  queueJob(made.world, at(30), jobOn('first', 1, 600));
  queueJob(made.world, at(40), jobOn('second', 3, 600));
  return { ...made, first, second };
}

describe('a subnet with room for two nodes more', () => {
  it('lets a cluster grow so far, and tells why no further', () => {
    const { world, free, first, second } = crowded();
    settle(world, at(200));
    expect(free()).toBe(0);
    expect(nodeStates(first)).toEqual({ running: 1 });
    expect(nodeStates(second)).toEqual({ idle: 1 });
    expect(second).toMatchObject({
      allocationState: 'Steady',
      targetNodeCount: 3,
      scaleError: {
        code: 'SubnetIsFull',
        message:
          'Subnet nodes with address prefix 10.1.0.0/28 does not have enough capacity for 2 IP ' +
          'addresses.',
      },
    });
  });

  it('gives each node an address of its own, behind those of others', () => {
    const { world, id } = crowded();
    settle(world, at(200));
    const hosts = addressHolders(world, id).map(({ node }) => node?.host);
    expect(new Set(hosts)).toEqual(new Set([13, 14]));
  });

  it('lets the other grow when one has shrunk', () => {
    const { world, free, second } = crowded();
    // The first job ends at 720 s, its node leaves after 120 s more and is gone 20 s later.
    settle(world, at(860));
    expect(nodeStates(second)).toEqual({ idle: 1, preparing: 1 });
    expect(free()).toBe(0);
    expect(new Set(second.nodes.map(({ host }) => host))).toEqual(new Set([13, 14]));
  });
});

describe('an instance in a subnet', () => {
  it('has the lowest address that no other machine has', () => {
    const { world, id, free } = worldWith('10.1.0.0/29', 1);
    const settings = { subnet: { id } };
    const instances = ['one', 'two'].map((name) => createInstance(world, name, { settings }));
    expect(instances.map(({ host }) => host)).toEqual([5, 6]);
    expect(free()).toBe(0);
  });

  it('is not made where no address is left', () => {
    const { world, id } = worldWith('10.1.0.0/29', 3);
    const instance = createInstance(world, 'dana-dev', { settings: { subnet: { id } } });
    settle(world, at(300));
    expect(instance).toMatchObject({ state: 'CreateFailed', errors: [{ code: 'SubnetIsFull' }] });
  });
});
