import { describe, expect, test } from 'vitest';
import type { Cluster, Instance } from './compute';
import { clusterStateLabel, isChanging, stateLabel, toneOf } from './compute-state';
import { busyNodes, unprovisionedNodes } from './node-counts';

const base = { name: 'x', location: 'eastus', vmSize: 'Standard_DS3_v2' };
const instance = (state: string): Instance => ({
  ...base,
  kind: 'instance',
  state,
});
const cluster = (change: Partial<Cluster>): Cluster => ({
  ...base,
  kind: 'cluster',
  provisioningState: 'Succeeded',
  vmPriority: 'Dedicated',
  minNodes: 0,
  maxNodes: 4,
  currentNodes: 0,
  targetNodes: 0,
  nodes: {},
  ...change,
});

describe('an instance', () => {
  test.each([
    ['Running', 'good', false],
    ['Starting', 'busy', true],
    ['Stopped', 'off', false],
    ['UserSetupFailed', 'bad', false],
    ['Hibernating', 'unknown', false],
  ])('%s is %s, changing: %s', (state, tone, changing) => {
    expect(toneOf(instance(state))).toBe(tone);
    expect(isChanging(instance(state))).toBe(changing);
  });
});

describe('a cluster', () => {
  test('changes while it resizes, though it is provisioned', () => {
    expect(isChanging(cluster({ allocationState: 'Steady' }))).toBe(false);
    expect(isChanging(cluster({ allocationState: 'Resizing' }))).toBe(true);
    expect(isChanging(cluster({ provisioningState: 'Creating' }))).toBe(true);
  });

  test.each([
    [0, 'Succeeded (0 nodes)'],
    [1, 'Succeeded (1 node)'],
    [3, 'Succeeded (3 nodes)'],
  ])('with %d nodes reads %s', (currentNodes, label) => {
    expect(clusterStateLabel(cluster({ currentNodes }))).toBe(label);
  });

  test('unprovisioned are max less current, never less than none', () => {
    expect(unprovisionedNodes({ maxNodes: 4, currentNodes: 1 })).toBe(3);
    expect(unprovisionedNodes({ maxNodes: 1, currentNodes: 2 })).toBe(0);
  });

  test('no count for a state is no node in it', () => {
    expect(busyNodes({})).toBe(0);
    expect(busyNodes({ running: 2 })).toBe(2);
  });
});

test.each([
  ['UserSettingUp', 'User setting up'],
  ['Succeeded', 'Succeeded'],
  ['', ''],
])('%s reads %j', (state, label) => expect(stateLabel(state)).toBe(label));
