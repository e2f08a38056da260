import { describe, expect, test } from 'vitest';
import type { Instance } from './compute';
import { computeCan, type ComputeVerb } from './compute-can';
import { restingCluster as cluster } from './cluster.fixture';

const instance = (state: string): Instance => ({
  kind: 'instance',
  name: 'dana-ci',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  state,
});
const everything = [{ actions: ['*'], notActions: [] }];
const readOnly = [{ actions: ['*/read'], notActions: [] }];

describe('by state', () => {
  test.each<[ComputeVerb, string, boolean]>([
    ['start', 'Stopped', true],
    ['start', 'Running', false],
    ['start', 'Starting', false],
    ['stop', 'Running', true],
    ['stop', 'JobRunning', true],
    ['stop', 'SetupFailed', true],
    ['stop', 'Stopped', false],
    ['stop', 'SomethingNew', false],
    ['restart', 'Running', true],
    ['restart', 'Stopped', false],
    ['delete', 'CreateFailed', true],
    ['delete', 'Creating', true],
    ['delete', 'Deleting', false],
  ])('%s while %s: %s', (verb, state, ok) => {
    expect(computeCan[verb](instance(state), everything).ok).toBe(ok);
  });
});

test('a cluster is deleted but never started', () => {
  expect(computeCan.delete(cluster, everything).ok).toBe(true);
  expect(computeCan.start(cluster, everything)).toEqual({
    ok: false,
    reason: 'Only compute instances can be started',
  });
});

test('a reader is told what is missing before what is wrong', () => {
  expect(computeCan.start(instance('Running'), readOnly)).toEqual({
    ok: false,
    reason: expect.stringContaining('computes/start/action'),
  });
});

test('a wrong state is named', () => {
  expect(computeCan.start(instance('SettingUp'), everything)).toEqual({
    ok: false,
    reason: 'Only a stopped instance can be started; dana-ci is setting up',
  });
});
