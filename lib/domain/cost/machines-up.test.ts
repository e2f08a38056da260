import { describe, expect, test } from 'vitest';
import { aCluster, anInstance } from './cost.fixture';
import { machinesUp } from './machines-up';

describe('an instance has a machine', () => {
  test.each([
    ['Running', 1],
    ['JobRunning', 1],
    ['SettingUp', 1],
    ['UserSetupFailed', 1],
    ['Unusable', 1],
    ['Stopping', 1],
    ['Stopped', 0],
    ['Starting', 0],
    ['CreateFailed', 0],
    ['Hibernating', undefined],
  ])('%s: %s', (state, machines) => expect(machinesUp(anInstance({ state }))).toBe(machines));
});

describe('the nodes of a cluster', () => {
  test.each([
    ['none', {}, 0, 0],
    ['those that work, wait, come and go', { running: 2, idle: 1, preparing: 1, leaving: 1 }, 5, 5],
    ['those that are of no use bill as well', { running: 1, unusable: 1 }, 2, 2],
    ['those that were pre-empted are gone', { running: 1, preempted: 2 }, 3, 1],
    ['those that are counted but not told apart', {}, 3, 3],
  ])('%s', (_, nodes, currentNodes, machines) => {
    expect(machinesUp(aCluster({ nodes, currentNodes }))).toBe(machines);
  });
});
