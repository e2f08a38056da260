import { expect, test } from 'vitest';
import { shareRows } from './share-rows';

const row = (name: string, nodes = 0) => ({ name, nodes: { idle: nodes } });
const before = ['a', 'b', 'c'].map((name) => row(name));
const copyOf = <T>(value: T): T => structuredClone(value);

test('nothing new is the very same list', async () => {
  expect(await shareRows(before, copyOf(before))).toBe(before);
});

test('an answer that is given again becomes what it became', async () => {
  const answer = [row('a'), row('b', 1), row('c')];
  const shared = await shareRows(before, answer);
  expect(await shareRows(shared, answer)).toBe(shared);
  expect(await shareRows(answer, answer)).toBe(answer);
  // After something else came in between, it is looked at again.
  expect(await shareRows(before, answer)).toEqual(answer);
});

test('only what changed is another object', async () => {
  const now = await shareRows(before, [row('a'), row('b', 1), row('c')]);
  expect(now.map((each, i) => each === before[i])).toEqual([true, false, true]);
  expect(now[1]).toEqual(row('b', 1));
});

test('a row that comes or goes makes no other new', async () => {
  const now = await shareRows(before, [row('new'), row('a'), row('c')]);
  expect(now).toEqual([row('new'), row('a'), row('c')]);
  expect(now[1]).toBe(before[0]);
  expect(now[2]).toBe(before[2]);
});

test('another order is another list of the same rows', async () => {
  const [a, b, c] = before;
  const now = await shareRows(before, [row('c'), row('b'), row('a')]);
  expect(now.map((each) => [a, b, c].indexOf(each))).toEqual([2, 1, 0]);
});

test.each([0, 499, 500, 501, 2_000])('%i rows all arrive, in their order', async (count) => {
  const rows = Array.from({ length: count }, (_, i) => row(`r${i}`));
  expect(await shareRows(before, rows)).toEqual(rows);
  expect(await shareRows([], rows)).toEqual(rows);
});
