import { expect, test } from 'vitest';
import { durationOf, secondsOf } from './duration';

test.each<[string | undefined, number | undefined]>([
  ['PT120S', 120],
  ['PT2M', 120],
  ['PT5M', 300],
  ['PT1H30M', 5400],
  ['P1D', 86_400],
  ['P1W', 604_800],
  ['PT0S', 0],
  ['P1M', undefined],
  ['-PT5M', undefined],
  ['five minutes', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is %s seconds', (duration, seconds) => expect(secondsOf(duration)).toBe(seconds));

test('seconds go to the wire as the service reads them', () => {
  expect(durationOf({ seconds: 120 })).toBe('PT120S');
  expect(durationOf({ minutes: 90 })).toBe('PT90M');
  expect(secondsOf(durationOf({ seconds: 0 }))).toBe(0);
});
