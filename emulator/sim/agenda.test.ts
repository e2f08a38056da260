import { array, assert, nat, property } from 'fast-check';
import { expect, it } from 'vitest';
import { Agenda } from './agenda';

it('gives out what is due first, and of things due together the one of lower order', () => {
  assert(
    property(array(nat({ max: 20 })), (dueTimes) => {
      const agenda = new Agenda<number>();
      for (const [order, dueMs] of dueTimes.entries()) agenda.add(dueMs, order, order);
      const taken: number[] = [];
      for (let entry = agenda.next(); entry !== undefined; entry = agenda.next()) {
        taken.push(entry.item);
      }
      const expected = [...dueTimes.entries()]
        .toSorted(([a, dueA], [b, dueB]) => dueA - dueB || a - b)
        .map(([order]) => order);
      expect(taken).toEqual(expected);
    }),
  );
});
