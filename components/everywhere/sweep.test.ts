import { expect, test } from 'vitest';
import type { Look } from '@/lib/browser/fan-out/use-all-computes';
import { sweepOf, type Sweep } from './sweep';

const found = (updatedAt: number, isLooking = false): Look<string> => ({
  place: 'ws',
  computes: [],
  isLooking,
  updatedAt,
});
const failed: Look<string> = {
  place: 'ws',
  error: new Error('forbidden'),
  isLooking: false,
  updatedAt: 0,
};
const begun: Look<string> = { place: 'ws', isLooking: true, updatedAt: 0 };

test.each<[string, Look<string>[], Sweep]>([
  ['none', [], { places: 0, known: 0, isOver: true, failed: 0 }],
  ['at the beginning', [begun, begun], { places: 2, known: 0, isOver: false, failed: 0 }],
  [
    'on the way',
    [found(5), failed, begun],
    { places: 3, known: 2, isOver: false, failed: 1, oldest: 5 },
  ],
  [
    'at the end',
    [found(7), found(5), failed],
    { places: 3, known: 3, isOver: true, failed: 1, oldest: 5 },
  ],
  [
    'again',
    [found(7, true), found(5)],
    { places: 2, known: 1, isOver: false, failed: 0, oldest: 5 },
  ],
])('%s', (_, looks, sweep) => expect(sweepOf(looks)).toEqual(sweep));
