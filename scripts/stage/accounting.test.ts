import { describe, expect, test } from 'vitest';
import { bookProblems, endProblems, stateProblems, type Found } from './accounting';
import type { ArmCall } from './call-collector';
import { Ledger, type Write } from './ledger';

const id = '/subscriptions/s/resourcegroups/rg/providers/ml/workspaces/w/computes/c';
const call = (own: Partial<ArmCall>): ArmCall => ({
  method: 'PUT',
  path: id.replace('resourcegroups', 'resourceGroups'),
  status: 201,
  requestId: 'r',
  ...own,
});

function ledgerOf(...writes: Partial<Write>[]): Ledger {
  const ledger = new Ledger();
  for (const write of writes) {
    ledger.writes.push({ compute: id, verb: 'create', wish: {}, outcome: 'accepted', ...write });
  }
  return ledger;
}

const lost = { status: 0, fault: 'f', carriedOut: 201 };

describe('the books', () => {
  test.each<[string, Partial<Write>[], Partial<ArmCall>[], string | undefined]>([
    ['balance', [{}], [{}], undefined],
    ['balance when the answer was lost and the compute told', [{}], [lost], undefined],
    ['balance over what nobody knows, done', [{ outcome: 'unsure' }], [lost], undefined],
    ['balance over what nobody knows, not done', [{ outcome: 'unsure' }], [], undefined],
    ['balance over a refusal', [{ outcome: 'refused' }], [{ status: 409 }], undefined],
    ['tell of what was lost', [{}], [], 'lost'],
    ['tell of what a fault alone answered', [{}], [{ status: 200, fault: 'f' }], 'lost'],
    ['tell of what was done twice', [{}], [lost, {}], 'done twice'],
    ['tell of what was refused and done', [{ outcome: 'refused' }], [lost], 'done twice'],
    ['tell of an overwritten compute', [{}], [{}, { status: 200 }], 'done twice'],
    ['tell of what nobody asked for', [], [{}], 'done twice'],
    ['know the verbs', [{ verb: 'stop' }], [{ method: 'POST', path: `${id}/start` }], 'lost'],
  ])('%s', (_, writes, calls, problem) => {
    const problems = bookProblems(ledgerOf(...writes), calls.map(call));
    expect(problems.at(0)?.split(': ').at(-1)).toBe(problem);
  });
});

test.each<[Partial<Write>, number]>([
  [{ end: { status: 'Succeeded' } }, 0],
  [{ end: { status: 'Failed', problem: { code: 'X', message: 'why' } } }, 1],
  [{ end: { status: 'InProgress' } }, 1],
  [{}, 1],
  [{ outcome: 'unsure' }, 0],
])('an end of %j makes %i problems', (write, count) => {
  expect(endProblems(ledgerOf(write))).toHaveLength(count);
});

describe('the state', () => {
  const running: Found = { state: 'Running', tags: { a: '1' } };
  test.each<[string, Partial<Write>[], Found | undefined, string[]]>([
    ['is as asked', [{}, { verb: 'set-tags', wish: { tags: { a: '1' } } }], running, []],
    ['is not there', [{}], undefined, [`${id}: is not there`]],
    ['is still there', [{}, { verb: 'delete' }], running, [`${id}: is still there`]],
    [
      'may be anything after an unsure delete',
      [{}, { verb: 'delete', outcome: 'unsure' }],
      running,
      [],
    ],
    [
      'is not as asked',
      [{}, { verb: 'stop' }],
      running,
      [`${id}: state is "Running", not "Stopped"`],
    ],
    ['may be either after an unsure stop', [{}, { verb: 'stop', outcome: 'unsure' }], running, []],
  ])('%s', (_, writes, found, problems) => {
    expect(stateProblems(ledgerOf(...writes), () => found)).toEqual(problems);
  });
});
