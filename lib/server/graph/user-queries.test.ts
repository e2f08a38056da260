import { expect, test } from 'vitest';
import { userFilter, userSearch } from './user-queries';

test.each([
  ['dana', '"displayName:dana" OR "mail:dana" OR "userPrincipalName:dana"'],
  ['a"b', String.raw`"displayName:a\"b" OR "mail:a\"b" OR "userPrincipalName:a\"b"`],
  [String.raw`a\b`, String.raw`"displayName:a\\b" OR "mail:a\\b" OR "userPrincipalName:a\\b"`],
])('%s is searched for by name and mail', (words, search) => {
  expect(userSearch(words)).toBe(search);
});

test.each([
  [['a'], "id in ('a')"],
  [['a', 'b'], "id in ('a','b')"],
  [["o'neill"], "id in ('o''neill')"],
  [["') or true or id in ('"], "id in (''') or true or id in (''')"],
])('%j are asked for as values, whatever is in them', (values, filter) => {
  expect(userFilter('id', values)).toBe(filter);
});
