import { describe, expect, it } from 'vitest';
import { startChange } from './change';
import type { ChangeKind } from './compute-record';
import { settle } from './settle';
import { at, createInstance, smallWorld } from './testing/small-world';

describe('an instance that is created', () => {
  it.each([
    [0, 'Creating', 'Creating', 'InProgress'],
    [59, 'Creating', 'Creating', 'InProgress'],
    [60, 'SettingUp', 'Creating', 'InProgress'],
    [89, 'SettingUp', 'Creating', 'InProgress'],
    [90, 'Running', 'Succeeded', 'Succeeded'],
    [86_400, 'Running', 'Succeeded', 'Succeeded'],
  ])('is after %i s %s', (seconds, state, provisioningState, operationStatus) => {
    const world = smallWorld();
    const instance = createInstance(world, 'dana-notebooks');
    settle(world, at(seconds));
    expect(instance).toMatchObject({
      state,
      provisioningState,
      lastOperation: { operationName: 'Create', operationStatus },
    });
    expect(world.operations[0]?.status).toBe(operationStatus);
    expect(instance.hasRun).toBe(state === 'Running');
  });

  it('fails when its cores are not left, and then holds none', () => {
    const world = smallWorld({ defaultFamilyLimit: 4 });
    createInstance(world, 'first');
    const second = createInstance(world, 'second');
    settle(world, at(300));
    expect(second).toMatchObject({ state: 'CreateFailed', provisioningState: 'Failed' });
    expect(second.errors[0]?.code).toBe('ClusterCoreQuotaReached');
    expect(world.operations.map(({ status }) => status)).toEqual(['Succeeded', 'Failed']);
  });

  it('fails when the region holds as many computes as it may', () => {
    const world = smallWorld({ totalComputes: 1 });
    createInstance(world, 'first');
    const second = createInstance(world, 'second');
    settle(world, at(300));
    expect(second.errors[0]).toEqual({
      code: 'ClusterQuotaReached',
      message:
        'Operation results in exceeding quota limits of Microsoft.BatchAI/clusters. Maximum ' +
        'allowed: 1, Current in use: 1. Please contact support to increase the quota for ' +
        'resource type Microsoft.BatchAI/clusters',
    });
  });
});

describe('an instance that is told to', () => {
  const steps: [ChangeKind, number, string, string][] = [
    ['Stop', 20, 'Stopping', 'Stopped'],
    ['Start', 40, 'Starting', 'Running'],
    ['Restart', 30, 'Restarting', 'Running'],
  ];

  it.each(steps)('%s does so in %i s', (kind, seconds, during, after) => {
    const world = smallWorld();
    const instance = createInstance(world, 'dana-notebooks');
    settle(world, at(100));
    startChange(world, instance, kind, at(100));
    settle(world, at(100 + seconds - 1));
    expect(instance.state).toBe(during);
    settle(world, at(100 + seconds));
    expect(instance).toMatchObject({
      state: after,
      change: null,
      lastOperation: { operationName: kind, operationStatus: 'Succeeded' },
    });
  });

  it('Delete is gone after 20 s, and gives up what was under way', () => {
    const world = smallWorld();
    const instance = createInstance(world, 'dana-notebooks');
    startChange(world, instance, 'Delete', at(10));
    settle(world, at(29));
    expect(world.computes).toEqual([instance]);
    settle(world, at(30));
    expect(world.computes).toEqual([]);
    expect(world.operations.map(({ status }) => status)).toEqual(['Canceled', 'Succeeded']);
  });
});
