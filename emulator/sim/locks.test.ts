import { describe, expect, it } from 'vitest';
import { lockLevels, type LockRecord } from '../core/neighbour-records';
import type { SubscriptionState } from '../core/state';
import { queueJob } from './jobs';
import { isHeldByLock, isWithin } from './locks';
import { settle } from './settle';
import { at, createCluster, jobOn, nodeStates, smallWorld } from './testing/small-world';

const SUBSCRIPTION = '/subscriptions/00000000-0000-4000-8000-000000000001';
const GROUP = `${SUBSCRIPTION}/resourceGroups/rg-ml-sandbox`;
const NETWORK_GROUP = `${SUBSCRIPTION}/resourceGroups/rg-net`;
const NETWORK = `${NETWORK_GROUP}/providers/Microsoft.Network/virtualNetworks/vnet`;

function lockAt(scope: string, level: LockRecord['level'] = 'CanNotDelete'): LockRecord {
  return { name: 'freeze', level, scope, notes: null };
}

/** A cluster in a network whose group is not that of the workspace. */
function networked(world: SubscriptionState) {
  world.networks.push({
    name: 'vnet',
    resourceGroup: 'rg-net',
    location: 'eastus',
    addressPrefix: '10.0.0.0/16',
    subnets: [{ name: 'nodes', addressPrefix: '10.0.0.0/24', otherMachines: 0 }],
  });
  const cluster = createCluster(world, 'cpu-train');
  cluster.settings = { subnet: { id: `${NETWORK}/subnets/nodes` } };
  return cluster;
}

it.each([
  [GROUP, GROUP, true],
  [GROUP, SUBSCRIPTION, true],
  [GROUP.toUpperCase(), GROUP, true],
  [SUBSCRIPTION, GROUP, false],
  [`${GROUP}-2`, GROUP, false],
])('%s is within %s: %s', (scope, above, expected) => {
  expect(isWithin(scope, above)).toBe(expected);
});

it.each([
  [SUBSCRIPTION, true],
  [GROUP, true],
  [NETWORK_GROUP, true],
  [NETWORK, false],
  [`${SUBSCRIPTION}/resourceGroups/rg-other`, false],
])('a lock at %s holds a cluster of rg-ml-sandbox in a network of rg-net: %s', (scope, held) => {
  for (const level of lockLevels) {
    const world = smallWorld();
    const cluster = networked(world);
    world.locks.push(lockAt(scope, level));
    expect(isHeldByLock(world, cluster)).toBe(held);
  }
});

describe('a cluster that a lock holds', () => {
  it('stays at Resizing 0 -> 0 with a job waiting, and grows once it is let go', () => {
    const world = smallWorld();
    const cluster = createCluster(world, 'cpu-train');
    world.locks.push(lockAt(GROUP));
    queueJob(world, at(30), jobOn('cpu-train', 2, 600));
    settle(world, at(7_200));
    expect(cluster).toMatchObject({
      allocationState: 'Resizing',
      allocationStateSinceMs: at(30),
      targetNodeCount: 0,
      nodes: [],
      scaleError: null,
    });
    world.locks = [];
    settle(world, at(7_200));
    expect(nodeStates(cluster)).toEqual({ preparing: 2 });
  });

  it('keeps the nodes that it has, and lets jobs run on them', () => {
    const world = smallWorld();
    const cluster = createCluster(world, 'cpu-train');
    queueJob(world, at(30), jobOn('cpu-train', 2, 600));
    settle(world, at(200));
    world.locks.push(lockAt(GROUP));
    settle(world, at(5_000));
    expect(nodeStates(cluster)).toEqual({ idle: 2 });
    expect(cluster).toMatchObject({ allocationState: 'Resizing', targetNodeCount: 2 });
    queueJob(world, at(5_000), jobOn('cpu-train', 2, 60));
    expect(nodeStates(cluster)).toEqual({ running: 2 });
    expect(cluster.allocationState).toBe('Steady');
    settle(world, at(5_200));
    expect(nodeStates(cluster)).toEqual({ idle: 2 });
    world.locks = [];
    settle(world, at(5_200));
    expect(nodeStates(cluster)).toEqual({ leaving: 2 });
  });

  it('waits for its pre-empted nodes as well', () => {
    const world = smallWorld();
    const cluster = createCluster(world, 'spot', { vmPriority: 'LowPriority', minNodeCount: 2 });
    settle(world, at(200));
    world.faults.push({ id: 'f', effect: 'preempt-nodes' });
    settle(world, at(201));
    world.faults = [];
    world.locks.push(lockAt(GROUP));
    settle(world, at(3_600));
    expect(nodeStates(cluster)).toEqual({ preempted: 2 });
    world.locks = [];
    settle(world, at(3_800));
    expect(nodeStates(cluster)).toEqual({ idle: 2 });
  });

  it('is steady as long as nobody asks for anything else', () => {
    const world = smallWorld();
    const cluster = createCluster(world, 'cpu-train');
    world.locks.push(lockAt(GROUP));
    settle(world, at(600));
    expect(cluster.allocationState).toBe('Steady');
  });
});
