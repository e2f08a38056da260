import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySubject, secretMark } from './any-target.fixture';
import { notationIds } from './notation';
import { notations } from './notations';

test('all are offered, in their order', () => {
  expect(notations.map(({ id }) => id)).toEqual(notationIds);
});

test('no two are called the same', () => {
  expect(new Set(notations.map(({ title }) => title)).size).toBe(notations.length);
});

test.each(notations)('$title is a text that holds no secret', ({ write }) => {
  fc.assert(
    fc.property(anySubject, (subject) => {
      const text = write(subject);
      expect(text).not.toContain(secretMark);
      expect(text).toMatch(/[^\n]\n$/);
    }),
    { numRuns: 50 },
  );
});

test.each(notations)('$title is a file of the name of the compute', ({ fileName }) => {
  expect(fileName('cpu')).toMatch(/^cpu.*\.\w+$/);
});
