import { describe, expect, test } from 'vitest';
import type { Billed } from './compute-cost';
import { computeCost, isBilled, withMonth } from './compute-cost';
import { aCluster, anInstance, aSize } from './cost.fixture';

const threeNodes = { currentNodes: 3, nodes: { running: 2, idle: 1 } };

describe('per hour', () => {
  test.each<[string, Billed, ReturnType<typeof aSize> | undefined, number | undefined]>([
    ['an instance that runs', anInstance(), aSize(), 0.1],
    ['an instance that is stopped', anInstance({ state: 'Stopped' }), aSize(), 0],
    ['a cluster without nodes', aCluster(), aSize(), 0],
    ['each node of a cluster', aCluster(threeNodes), aSize(), 0.3],
    [
      'nodes at low priority',
      aCluster({ ...threeNodes, vmPriority: 'LowPriority' }),
      aSize(),
      0.06,
    ],
    [
      'a priority that nobody knows',
      aCluster({ ...threeNodes, vmPriority: 'Spot' }),
      aSize(),
      undefined,
    ],
    ['a size that nobody knows', anInstance(), undefined, undefined],
    ['a size without a price', anInstance(), aSize({ dedicated: undefined }), undefined],
    ['no machine of a size that nobody knows', aCluster(), undefined, 0],
    ['a state that nobody knows', anInstance({ state: 'Hibernating' }), aSize(), undefined],
  ])('%s', (_, compute, size, perHour) => {
    expect(computeCost(compute, size).perHour?.toFixed(6)).toBe(perHour?.toFixed(6));
  });
});

const hoursUp = (schedules: readonly unknown[], isUp: boolean) =>
  schedules.length > 0 ? 100 : Number(isUp) * 730;

const monthOf = (compute: Billed, size = aSize()) =>
  withMonth(computeCost(compute, size), compute, hoursUp).month;

describe('in the month ahead', () => {
  const stop = {
    action: 'Stop',
    enabled: true,
    trigger: { type: 'Cron', timeZone: 'UTC', expression: '0 18 * * *' },
  } as const;

  test.each<[string, Billed, number]>([
    ['the nodes that a cluster always keeps', aCluster({ minNodes: 2 }), 146],
    ['not those that come and go', aCluster(threeNodes), 0],
    ['an instance that nothing stops', anInstance(), 73],
    ['an instance that nothing starts', anInstance({ state: 'Stopped' }), 0],
    ['one on its way up', anInstance({ state: 'Starting' }), 73],
    ['one on its way down', anInstance({ state: 'Stopping' }), 0],
    ['one with schedules', anInstance({ schedules: [stop] }), 10],
  ])('%s', (_, compute, month) => expect(monthOf(compute)).toBeCloseTo(month, 9));

  test('what is not known is left out', () => {
    expect(monthOf(anInstance({ state: 'Hibernating' }))).toBeUndefined();
    expect(monthOf(anInstance(), aSize({ dedicated: undefined }))).toBeUndefined();
  });
});

test('what is only pointed to is billed by itself', () => {
  const attached = {
    kind: 'attached',
    name: 'vm',
    location: 'eastus',
    computeType: 'VirtualMachine',
    provisioningState: 'Succeeded',
    isAttached: true,
  } as const;
  expect([aCluster(), anInstance(), attached].map((compute) => isBilled(compute))).toEqual([
    true,
    true,
    false,
  ]);
});
