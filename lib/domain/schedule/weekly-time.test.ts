import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cronProblem } from './cron';
import { weekdays, type Weekday } from './schedule';
import { weeklyExpression, weeklyOf } from './weekly-time';

const workdays: Weekday[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

test.each<[string, string, readonly Weekday[]]>([
  ['0 9 * * 1-5', '09:00', workdays],
  ['30 17 * * 1,2,3,4,5', '17:30', workdays],
  ['0 18 * * *', '18:00', weekdays],
  ['0 18 * * 0-6', '18:00', weekdays],
  ['5 00 * * 6,0', '00:05', ['Sunday', 'Saturday']],
])('%s is %s on %s', (expression, time, days) => {
  expect(weeklyOf(expression)).toEqual({ time, days });
});

test.each(['0 9,17 * * *', '0,30 9 * * *', '* 9 * * *', '0 9 1 * *', '0 9 * 1 *', '0 9 * * 7', ''])(
  '"%s" is more, or less, than a weekly time',
  (expression) => expect(weeklyOf(expression)).toBeUndefined(),
);

test.each<[string, readonly Weekday[]]>([
  ['25:00', workdays],
  ['9', workdays],
  ['', workdays],
  ['09:00', []],
])('%s on %s is no cron', (time, days) => {
  expect(cronProblem(weeklyExpression(time, days))).toBeDefined();
});

test('any time on any days goes to cron and back', () => {
  fc.assert(
    fc.property(
      fc.nat(23),
      fc.nat(59),
      fc.subarray([...weekdays], { minLength: 1 }),
      (hour, minute, days) => {
        const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
        expect(weeklyOf(weeklyExpression(time, days))).toEqual({ time, days });
      },
    ),
  );
});
