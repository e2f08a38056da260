import { expect, test } from 'vitest';
import type { StartedOperation } from '@/lib/browser/operations/started-operation';
import type { Instance } from '@/lib/domain/compute/compute';
import type { Permission } from '@/lib/domain/permission/permission';
import { restVerdict, settingsVerdict } from './settings-verdict';

const workspace = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg',
  workspace: 'ml-ws',
};
const instance = (name: string, state: string): Instance => ({
  kind: 'instance',
  name,
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  state,
});
const role = (...actions: string[]): Permission[] => [{ actions, notActions: [] }];
const computes = 'Microsoft.MachineLearningServices/workspaces/computes';

test.each<[string, Instance[], Permission[] | undefined]>([
  ['to an owner', [instance('a', 'Running')], role('*')],
  ['while permissions are unknown', [instance('a', 'Stopped')], undefined],
  [
    'to who may change idle shutdown alone',
    [instance('a', 'Running')],
    role(`${computes}/updateIdleShutdownSetting/action`),
  ],
  ['for one of two', [instance('a', 'Starting'), instance('b', 'Running')], role('*')],
])('they are offered %s', (_, instances, permissions) => {
  expect(settingsVerdict(instances, permissions)).toEqual({ ok: true });
});

test.each<[string, Instance[], Permission[], RegExp]>([
  ['to a reader', [instance('a', 'Running')], role('*/read'), /Your role lacks/],
  ['while it starts', [instance('a', 'Starting')], role('*'), /a is starting/],
  ['without a selection', [], role('*'), /Select/],
])('they are not offered %s', (_, instances, permissions, reason) => {
  const verdict = settingsVerdict(instances, permissions);
  expect(verdict).toEqual({ ok: false, reason: expect.stringMatching(reason) });
});

const operation = (name: string, change: Partial<StartedOperation> = {}): StartedOperation => ({
  id: name,
  batch: name,
  title: name,
  verb: 'stop',
  compute: { ...workspace, name },
  tab: 'instances',
  startedAt: '2026-01-05T09:00:00Z',
  status: 'InProgress',
  told: false,
  ...change,
});

test.each<[string, StartedOperation[], boolean]>([
  ['nothing', [], true],
  ['another one', [operation('b')], true],
  ['an operation that ended', [operation('a', { status: 'Failed' })], true],
  [
    'a namesake elsewhere',
    [operation('a', { compute: { ...workspace, workspace: 'other', name: 'a' } })],
    true,
  ],
  ['an operation of its own', [operation('a', { status: 'Sending' })], false],
])('with %s under way', (_, operations, ok) => {
  expect(restVerdict({ name: 'a' }, workspace, operations).ok).toBe(ok);
});
