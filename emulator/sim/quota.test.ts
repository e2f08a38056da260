import { describe, expect, it } from 'vitest';
import { startChange } from './change';
import { coresInUse } from './cores';
import { queueJob } from './jobs';
import { minNodesRefusal } from './min-nodes-check';
import { workspaceResourceId } from './resource-id';
import { settle } from './settle';
import {
  at,
  createCluster,
  createInstance,
  jobOn,
  nodeStates,
  smallWorld,
} from './testing/small-world';
import { findVmSize } from './vm-size';

function sizeOf(name: string) {
  const size = findVmSize(name);
  if (size === undefined) throw new Error(`There is no size ${name}.`);
  return size;
}

describe('the check of the minimum, before anything is made', () => {
  const limits = {
    totalDedicated: 24,
    totalLowPriority: 8,
    defaultFamilyLimit: 100,
    familyLimits: { standardDSv2Family: 16 },
  };

  it.each([
    ['Standard_DS3_v2', 'Dedicated', 4, null],
    ['Standard_DS3_v2', 'Dedicated', 5, 'a Standard DSv2 family vCPU quota of 16'],
    ['Standard_D8s_v3', 'Dedicated', 3, null],
    ['Standard_D8s_v3', 'Dedicated', 4, 'a total vCPU quota of 24'],
    ['Standard_DS3_v2', 'LowPriority', 2, null],
    ['Standard_DS3_v2', 'LowPriority', 3, 'a total low-priority vCPU quota of 8'],
    ['Standard_DS3_v2', 'Dedicated', 0, null],
  ] as const)('%s, %s, %i nodes: %s', (vmSize, vmPriority, nodes, quota) => {
    const size = sizeOf(vmSize);
    const request = { region: 'eastus', vmPriority, size, nodes };
    const refusal = minNodesRefusal(smallWorld(limits), request);
    expect(refusal?.message ?? null).toEqual(
      quota &&
        `The specified subscription has ${quota} and cannot accomodate for at least ${nodes} ` +
          `requested managed compute nodes which maps to ${nodes * size.vCPUs} vCPUs.`,
    );
  });
});

describe('cores in use', () => {
  it('are those of nodes and instances, a stopped instance included', () => {
    const world = smallWorld();
    createCluster(world, 'cpu-shared', { minNodeCount: 2, maxNodeCount: 9 });
    createCluster(world, 'spot', { minNodeCount: 1, vmPriority: 'LowPriority' });
    const instance = createInstance(world, 'dana-notebooks', { vmSize: 'Standard_D8s_v3' });
    settle(world, at(200));
    startChange(world, instance, 'Stop', at(200));
    settle(world, at(300));
    const { total, byFamily } = coresInUse(world, 'eastus');
    expect(total).toEqual({ dedicated: 16, lowPriority: 4 });
    expect(Object.fromEntries(byFamily.dedicated)).toEqual({
      standardDSv2Family: 8,
      standardDSv3Family: 8,
    });
    expect(coresInUse(world, 'westeurope').total).toEqual({ dedicated: 0, lowPriority: 0 });
  });
});

describe('a scale-up', () => {
  it('stops at the quota and says so, then goes on when cores come back', () => {
    const world = smallWorld({ defaultFamilyLimit: 12 });
    const instance = createInstance(world, 'dana-notebooks');
    const cluster = createCluster(world, 'cpu-train');
    queueJob(world, at(100), jobOn('cpu-train', 4, 3600));
    settle(world, at(400));
    expect(nodeStates(cluster)).toEqual({ idle: 2 });
    expect(cluster).toMatchObject({
      targetNodeCount: 4,
      allocationState: 'Steady',
      scaleError: {
        code: 'ClusterCoreQuotaReached',
        message:
          'Operation results in exceeding quota limits of Core. Maximum allowed: 12, ' +
          'Current in use: 12, Additional requested: 8.',
      },
    });
    startChange(world, instance, 'Delete', at(400));
    settle(world, at(430));
    expect(nodeStates(cluster)).toEqual({ idle: 2, preparing: 1 });
    world.quotas = smallWorld().quotas;
    settle(world, at(440));
    expect(nodeStates(cluster)).toEqual({ idle: 2, preparing: 2 });
    expect(cluster.scaleError).toBeNull();
  });

  it('of low priority is limited by the one pool, not by its family', () => {
    const world = smallWorld({ totalLowPriority: 8, defaultFamilyLimit: 0 });
    const first = createCluster(world, 'first', { vmPriority: 'LowPriority', minNodeCount: 1 });
    const vmSize = 'Standard_D4s_v3';
    const second = createCluster(world, 'second', {
      vmSize,
      vmPriority: 'LowPriority',
      minNodeCount: 2,
    });
    settle(world, at(60));
    expect(nodeStates(first)).toEqual({ preparing: 1 });
    expect(nodeStates(second)).toEqual({ preparing: 1 });
  });

  it('is limited by what the workspace was given', () => {
    const world = smallWorld();
    const id = workspaceResourceId(world.subscriptionId, 'rg-ml-sandbox', 'sandbox').toLowerCase();
    world.quotas = world.quotas.map((quota) =>
      Object.assign(quota, { workspaceLimits: { [id]: { standardDSv2Family: 4 } } }),
    );
    const cluster = createCluster(world, 'cpu-train', { minNodeCount: 2 });
    settle(world, at(60));
    expect(nodeStates(cluster)).toEqual({ preparing: 1 });
  });

  it('finds no quota at all while the fault is on', () => {
    const world = smallWorld();
    world.faults.push({ id: 'f', effect: 'zero-quota' });
    const cluster = createCluster(world, 'cpu-train', { minNodeCount: 1 });
    settle(world, at(60));
    expect(nodeStates(cluster)).toEqual({});
    world.faults = [];
    settle(world, at(61));
    expect(nodeStates(cluster)).toEqual({ preparing: 1 });
  });
});
