import { describe, expect, test } from 'vitest';
import { computeNameProblem } from '@/lib/domain/name/compute-name';
import {
  defaultPattern,
  maxPeople,
  nameCheck,
  namedRows,
  peopleProblem,
  rowProblem,
  withPeople,
} from './people-rows';

const person = (id: string) => ({ id, name: `${id} Doe`, mail: `${id}@contoso.example` });
const dana = { person: person('dana') };
const sam = { person: person('sam') };
const facts = { nameProfile: 'service' as const, takenNames: ['sam-ci'] };
const names = (...rows: Parameters<typeof namedRows>[0]) =>
  namedRows(rows, defaultPattern, facts).map(({ name }) => name);

describe('names', () => {
  test('are proposed from the pattern, free in the workspace', () => {
    const [first, second] = names(dana, sam);
    expect(first).toBe('dana-ci');
    expect(second).not.toBe('sam-ci');
    expect(computeNameProblem(second ?? '', 'instance', 'service')).toBeUndefined();
  });

  test('stay as they were typed, and no other is proposed the same', () => {
    const [first, second] = names(dana, { ...sam, typed: 'dana-ci' });
    expect(second).toBe('dana-ci');
    expect(first).not.toBe('dana-ci');
  });
});

const row = (id: string, name: string) => ({ person: person(id), name });
const problemOf = (one: ReturnType<typeof row>) =>
  rowProblem(one, [one, row('mika', 'mika-ci')], facts);

test.each([
  ['without a name', row('dana', ''), /Enter a name/],
  ['against a rule', row('dana', '1dana'), /Start with a letter/],
  ['taken in the workspace', row('dana', 'SAM-ci'), /already has/],
  ['of the name of another', row('dana', 'MIKA-ci'), /mika Doe/],
])('a row %s is refused', (_, one, problem) => expect(problemOf(one)).toMatch(problem));

test('a row of a fine name is not', () => {
  expect(problemOf(row('dana', 'dana-ci'))).toBeUndefined();
});

describe('people are added', () => {
  test('each once, and who was there already is told', () => {
    const { rows, known } = withPeople([dana], [dana.person, sam.person, sam.person]);
    expect(rows).toEqual([dana, sam]);
    expect(known).toEqual([dana.person]);
  });

  test('as far as there is room', () => {
    const many = Array.from({ length: maxPeople }, (_, index) => person(`p${index}`));
    const { rows, left } = withPeople([dana], many);
    expect(rows).toHaveLength(maxPeople);
    expect(left.map(({ id }) => id)).toEqual([`p${maxPeople - 1}`]);
  });
});

describe('the check of a name', () => {
  test.each([
    ['Start with a letter', { status: 'available' }, 'broken', 'Start with a letter'],
    [undefined, { status: 'available' }, 'met', 'Free'],
    [undefined, { status: 'refused', message: 'Taken' }, 'broken', 'Taken'],
    [undefined, { status: 'checking' }, 'open', 'Checking…'],
    [undefined, undefined, 'open', 'Checking…'],
    [undefined, { status: 'unknown' }, 'doubtful', 'Could not be checked; the service decides'],
  ] as const)('of the problem %s and the answer %j is %s', (problem, state, outcome, text) => {
    expect(nameCheck(problem, state)).toEqual({ outcome, text });
  });

  test('only what is broken stands in the way of all', () => {
    const open = nameCheck(undefined, undefined);
    const broken = nameCheck('Enter a name', undefined);
    expect(peopleProblem([])).toMatch(/at least one/);
    expect(peopleProblem([open])).toBeUndefined();
    expect(peopleProblem([open, broken])).toBe('Correct 1 name in the list');
  });
});
