import { describe, expect, test } from 'vitest';
import { computeActions, type ComputeAction, type Permission } from '../permission/permission';
import type { Instance } from './compute';
import { canChangeIdleShutdown, canChangeSchedules, canOpenApplications } from './instance-can';

const base: Instance = {
  kind: 'instance',
  name: 'ci',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  state: 'Running',
  createdBy: { id: 'ada', name: 'Ada' },
};
const granting = (...actions: ComputeAction[]): Permission[] => [
  { actions: actions.map((action) => computeActions[action]), notActions: [] },
];
const all = [{ actions: ['*'], notActions: [] }];
/** AzureML Data Scientist, as Azure defines it: every action, and no `computes/write`. */
const dataScientist = [
  {
    actions: ['Microsoft.MachineLearningServices/workspaces/*/action'],
    notActions: ['Microsoft.MachineLearningServices/workspaces/computes/*/write'],
  },
];

describe('schedules are changed', () => {
  test.each<[string, Partial<Instance>, Permission[] | undefined]>([
    ['with both actions', {}, granting('updateSchedules', 'write')],
    ['while roles are not known', {}, undefined],
    ['while stopped', { state: 'Stopped' }, all],
    ['after a setup that failed', { state: 'SetupFailed' }, all],
  ])('%s', (_, part, permissions) => {
    expect(canChangeSchedules({ ...base, ...part }, permissions)).toEqual({ ok: true });
  });

  test.each<[string, Partial<Instance>, Permission[], string]>([
    ['without the action', {}, granting('write'), 'computes/updateSchedules/action'],
    ['without write', {}, dataScientist, 'computes/write: Azure publishes no request'],
    ['while it starts', { state: 'Starting' }, all, 'ci is starting'],
  ])('not %s', (_, part, permissions, reason) => {
    expect(canChangeSchedules({ ...base, ...part }, permissions)).toEqual({
      ok: false,
      reason: expect.stringContaining(reason),
    });
  });
});

describe('idle shutdown is changed', () => {
  test.each<[string, Partial<Instance>, Permission[] | undefined, boolean]>([
    ['with its own action', {}, granting('updateIdleShutdown'), true],
    ['with write', {}, granting('write'), true],
    ['by a data scientist', {}, dataScientist, true],
    ['while roles are not known', {}, undefined, true],
    ['not with neither', {}, granting('read', 'updateSchedules'), false],
    ['not while it is deleted', { state: 'Deleting' }, all, false],
  ])('%s', (_, part, permissions, ok) => {
    expect(canChangeIdleShutdown({ ...base, ...part }, permissions).ok).toBe(ok);
  });
});

describe('applications are opened', () => {
  const access = granting('applicationAccess');
  test.each<[string, Partial<Instance>, string, Permission[] | undefined, boolean]>([
    ['by its creator', {}, 'ADA', access, true],
    ['while a job runs', { state: 'JobRunning' }, 'ada', access, true],
    ['while roles are not known', {}, 'ada', undefined, true],
    ['by the assigned user', { assignedTo: { id: 'bob' } }, 'bob', access, true],
    ['not while stopped', { state: 'Stopped' }, 'ada', access, false],
    ['not by somebody else', {}, 'bob', all, false],
    ['not by a creator who gave it away', { assignedTo: { id: 'bob' } }, 'ada', all, false],
    ['not without the action', {}, 'ada', granting('read', 'start'), false],
  ])('%s', (_, part, user, permissions, ok) => {
    expect(canOpenApplications({ ...base, ...part }, user, permissions).ok).toBe(ok);
  });

  test('whose it is comes first, as nothing else would help', () => {
    expect(canOpenApplications({ ...base, state: 'Stopped' }, 'bob', [])).toEqual({
      ok: false,
      reason: 'Not yours: ci belongs to Ada, who alone can open its applications',
    });
  });
});
