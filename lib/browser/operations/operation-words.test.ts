import { expect, test } from 'vitest';
import { operationTitle, outcomeToast } from './operation-words';
import { aCompute, anOperation } from './testing';

const done = (name: string) => anOperation({ compute: aCompute(name), status: 'Succeeded' });
const failed = (name: string) =>
  anOperation({ compute: aCompute(name), status: 'Failed', problem: { message: 'Disk is full' } });

test.each([
  ['one done', [done('a')], { intent: 'success', title: 'a stopped' }],
  ['many done', [done('a'), done('b')], { intent: 'success', title: '2 computes stopped' }],
  [
    'one failed',
    [failed('a')],
    { intent: 'error', title: 'Could not stop a', body: 'Disk is full' },
  ],
  [
    'some failed',
    [done('a'), failed('b'), failed('c')],
    {
      intent: 'error',
      title: '2 of 3 computes could not be stopped',
      body: 'b, c: Disk is full',
    },
  ],
  [
    'many failed',
    ['a', 'b', 'c', 'd', 'e'].map(failed),
    {
      intent: 'error',
      title: '5 of 5 computes could not be stopped',
      body: 'a, b, c and 2 more: Disk is full',
    },
  ],
  [
    'one cancelled',
    [anOperation({ status: 'Canceled' })],
    { intent: 'error', title: 'Could not stop ci-dana', body: 'The service gave no reason.' },
  ],
  [
    'one created, to be stopped',
    [anOperation({ verb: 'create', status: 'Succeeded', thenStop: 'begun' })],
    { intent: 'success', title: 'ci-dana created', body: 'It is being stopped.' },
  ],
  ['nothing', [], undefined],
])('%s', (_, batch, toast) => {
  expect(outcomeToast(batch)).toEqual(toast);
});

test.each([
  ['create', 'Create cpu', 'cpu created', 'Could not create cpu'],
  ['set-scale', 'Change the scaling of cpu', 'cpu updated', 'Could not change the scaling of cpu'],
  [
    'set-identity',
    'Change the identity of cpu',
    'cpu updated',
    'Could not change the identity of cpu',
  ],
  ['set-tags', 'Change the tags of cpu', 'cpu updated', 'Could not change the tags of cpu'],
  [
    'set-schedules',
    'Change the schedules of cpu',
    'cpu updated',
    'Could not change the schedules of cpu',
  ],
  [
    'set-idle-shutdown',
    'Change the idle shutdown of cpu',
    'cpu updated',
    'Could not change the idle shutdown of cpu',
  ],
  ['attach', 'Attach cpu', 'cpu attached', 'Could not attach cpu'],
  [
    'set-access-token',
    'Change the access token of cpu',
    'cpu updated',
    'Could not change the access token of cpu',
  ],
  [
    'set-instance-types',
    'Change the instance types of cpu',
    'cpu updated',
    'Could not change the instance types of cpu',
  ],
] as const)('%s is titled, and told when it is done or fails', (verb, title, success, failure) => {
  const compute = aCompute('cpu');
  expect(operationTitle(anOperation({ verb, compute }))).toBe(title);
  expect(outcomeToast([anOperation({ verb, compute, status: 'Succeeded' })])?.title).toBe(success);
  expect(outcomeToast([anOperation({ verb, compute, status: 'Failed' })])?.title).toBe(failure);
});

test('what was attached is detached, and one click may delete and detach', () => {
  const detached = anOperation({
    verb: 'detach',
    tab: 'inference',
    compute: aCompute('spark'),
    status: 'Succeeded',
  });
  const deleted = anOperation({ ...detached, verb: 'delete' });
  expect(operationTitle(detached)).toBe('Detach spark');
  expect(outcomeToast([detached])?.title).toBe('spark detached');
  expect(outcomeToast([detached, deleted])?.title).toBe('2 computes removed');
  expect(outcomeToast([deleted, deleted])?.title).toBe('2 computes deleted');
});
