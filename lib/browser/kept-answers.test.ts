import { beforeEach, expect, test } from 'vitest';
import { keptAnswers, maxKept } from './kept-answers';

beforeEach(() => keptAnswers.forget());

const answer = (length: number, etag = '"a"') => ({ etag, output: {}, schema: undefined, length });
const kept = (...keys: string[]) => keys.filter((key) => keptAnswers.get(key));

test('the last answer of each key is kept', () => {
  keptAnswers.keep('a', answer(1, '"old"'));
  keptAnswers.keep('a', answer(1, '"new"'));
  keptAnswers.keep('b', answer(1));
  expect(keptAnswers.get('a')?.etag).toBe('"new"');
  expect(kept('a', 'b', 'c')).toEqual(['a', 'b']);
});

test('the oldest give way', () => {
  const third = Math.floor(maxKept / 3);
  for (const key of ['a', 'b', 'c']) keptAnswers.keep(key, answer(third));
  expect(kept('a', 'b', 'c')).toEqual(['a', 'b', 'c']);
  keptAnswers.keep('a', answer(third));
  keptAnswers.keep('d', answer(third * 2));
  expect(kept('a', 'b', 'c', 'd')).toEqual(['a', 'd']);
});

test('what is replaced takes no room', () => {
  for (let i = 0; i < 10; i += 1) keptAnswers.keep('a', answer(maxKept / 2));
  keptAnswers.keep('b', answer(maxKept / 2));
  expect(kept('a', 'b')).toEqual(['a', 'b']);
});

test('what is too large is not kept, nor what stood there before', () => {
  keptAnswers.keep('a', answer(1));
  keptAnswers.keep('a', answer(maxKept + 1));
  expect(kept('a')).toEqual([]);
});

test('forgotten is forgotten', () => {
  keptAnswers.keep('a', answer(maxKept));
  keptAnswers.forget();
  expect(kept('a')).toEqual([]);
  keptAnswers.keep('b', answer(maxKept));
  expect(kept('b')).toEqual(['b']);
});
