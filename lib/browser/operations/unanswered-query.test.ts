import { beforeEach, expect, test } from 'vitest';
import { operationStore } from './operation-store';
import type { OperationVerb } from './started-operation';
import { aCompute, answeredInTurn, inState, type Answer } from './testing';
import { findOut } from './unanswered-query';

/** What is known of a write that got no answer, after these looks at its compute. */
async function afterLooks(verb: OperationVerb, ...looks: Answer[]) {
  const [begun] = operationStore.begin([{ verb, compute: aCompute('ci'), tab: 'instances' }]);
  if (!begun) throw new Error('Nothing was begun');
  await answeredInTurn(() => findOut(begun, async () => {}), looks);
  return operationStore.get()[0];
}

beforeEach(() => operationStore.forget());

test('what took effect is followed by the state of its compute', async () => {
  expect(await afterLooks('stop', inState('Stopping'))).toMatchObject({ status: 'InProgress' });
});

test('what is still on its way is waited for', async () => {
  const running = inState('Running');
  const found = await afterLooks('stop', running, running, inState('Stopping'));
  expect(found).toMatchObject({ status: 'InProgress' });
  const lost = await afterLooks('stop', running, running, running);
  expect(lost).toMatchObject({
    status: 'Failed',
    problem: { message: expect.stringContaining('nothing came of it') },
  });
});

test('what leaves no trace is left to the eye', async () => {
  expect(await afterLooks('set-tags', inState('Running'))).toMatchObject({
    status: 'Failed',
    problem: { message: expect.stringContaining('Look whether') },
  });
});
