import { expect, test } from 'vitest';
import { shareSelected, withSelected, type RowSelection } from './row-selection';

test.each<[string, string[], RowSelection, boolean | 'mixed']>([
  ['no rows', [], {}, false],
  ['none', ['a', 'b'], {}, false],
  ['only one that is not shown', ['a', 'b'], { c: true }, false],
  ['some', ['a', 'b'], { a: true }, 'mixed'],
  ['all', ['a', 'b'], { a: true, b: true }, true],
  ['all and another', ['a'], { a: true, c: true }, true],
])('%s of the rows', (_, ids, selection, share) => {
  expect(shareSelected(ids, selection)).toBe(share);
});

test.each<[string, RowSelection, string[], boolean, RowSelection]>([
  ['one more', { a: true }, ['b'], true, { a: true, b: true }],
  ['one that was', { a: true }, ['a'], true, { a: true }],
  ['one less', { a: true, b: true }, ['b'], false, { a: true }],
  ['all', {}, ['a', 'b'], true, { a: true, b: true }],
  ['none of those shown', { a: true, c: true }, ['a', 'b'], false, { c: true }],
])('%s', (_, before, ids, isSelected, after) => {
  expect(withSelected(before, ids, isSelected)).toEqual(after);
});
