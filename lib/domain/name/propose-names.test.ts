import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DirectoryPerson } from '../person/person';
import { computeNameProblem } from './compute-name';
import { proposeNames } from './propose-names';

const person = (name: string, mail?: string): DirectoryPerson => ({
  id: '7c3f0c5e-0000-4000-8000-000000000001',
  name,
  ...(mail !== undefined && { mail }),
});
const dana = person('Dana Wood', 'dana.wood@contoso.com');
const propose = (pattern: string, people: readonly DirectoryPerson[], taken: string[] = []) =>
  proposeNames({ pattern, people, taken, profile: 'seed' });

describe('one name', () => {
  test.each<[string, string, DirectoryPerson, string]>([
    ['of the mail address', '{user}-ci', dana, 'dana-wood-ci'],
    ['of parts of the name', '{first}{last}', dana, 'danawood'],
    ['with a number', 'team-{n}-{first}', dana, 'team-1-dana'],
    ['of the name, where there is no mail', '{user}-ci', person('Zoë Ærø'), 'zoe-aero-ci'],
    ['in another case', 'CI-{user}', dana, 'ci-dana-wood'],
    ['without what no name has', '{user}', person('', "o'brien_7@x"), 'obrien7'],
    ['beginning with a digit', '{user}', person('', '7up@contoso.com'), 'ci-7up'],
    ['ending in a number', '{user}-{n}', dana, 'dana-wood1'],
    ['too short', '{user}', person('', 'li@contoso.com'), 'li-ci'],
    [
      'too long, of which the pattern keeps its look',
      '{user}-gpu',
      person('', 'bartholomew.montgomery@contoso.com'),
      'bartholomew-montgome-gpu',
    ],
    ['with a word that nobody knows', 'ci-{team}-{first}', dana, 'ci-dana'],
    ['of somebody without Latin letters', '{first}-ci', person('李 娜'), 'user-7c3f0c5e-ci'],
    ['of no pattern', '', dana, 'ci-ci'],
  ])('%s', (_, pattern, who, name) => expect(propose(pattern, [who])).toEqual([name]));
});

test('names that were the same are told apart by a number', () => {
  expect(propose('{first}-ci', [dana, dana, dana])).toEqual(['dana-ci', 'dana-ci2', 'dana-ci3']);
});

test('a name that is taken, in whichever case, is passed over', () => {
  expect(propose('{first}-ci', [dana], ['DANA-CI', 'dana-ci2'])).toEqual(['dana-ci3']);
});

const people = fc.array(
  fc.record(
    {
      id: fc.uuid(),
      name: fc.string({ unit: 'grapheme', maxLength: 40 }),
      mail: fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })),
    },
    { requiredKeys: ['id', 'name'] },
  ),
  { maxLength: 30 },
);
const pattern = fc.oneof(
  fc.constantFrom('{user}-ci', '{first}', '{last}{n}', 'x-{n}', 'a'.repeat(40), '1-{n}-', '{user}'),
  fc.string({ maxLength: 40 }),
);

test('names keep the rules, are free, and differ, whoever the people are', () => {
  fc.assert(
    fc.property(pattern, people, fc.constantFrom('seed', 'service'), (words, all, profile) => {
      const first = proposeNames({ pattern: words, people: all, taken: [], profile });
      const second = proposeNames({ pattern: words, people: all, taken: first, profile });
      const names = [...first, ...second];
      expect(names).toHaveLength(2 * all.length);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) {
        expect(computeNameProblem(name, 'instance', profile)).toBeUndefined();
      }
    }),
  );
});
