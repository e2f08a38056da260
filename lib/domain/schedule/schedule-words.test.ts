import { describe, expect, test } from 'vitest';
import type { RecurrenceTrigger } from './schedule';
import { cron, recurrence, scheduled } from './schedule.fixture';
import { scheduleWords, triggerWords } from './schedule-words';

test.each([
  ['0 18 * * 1-5', 'At 18:00, Monday to Friday'],
  ['0 9 * * 1,5', 'At 09:00, on Monday and Friday'],
  ['5 7 * * 0,6', 'At 07:05, on Saturday and Sunday'],
  ['0 9 * * 3-6', 'At 09:00, Wednesday to Saturday'],
  ['0 0 * * *', 'At 00:00, every day'],
  ['0 9 13 * 5', 'At 09:00, on day 13 of the month, and on Friday'],
  ['30 9,17 1 * *', 'At 09:30 and 17:30, on day 1 of the month'],
  ['0 9 29 2 *', 'At 09:00, on day 29 of the month, only in February'],
  ['*/5 * * * *', 'By cron: */5 * * * *'],
  ['gibberish', 'By cron: gibberish'],
])('%s', (expression, words) => expect(triggerWords(cron(expression))).toBe(words));

describe('a recurrence', () => {
  test.each<[Partial<RecurrenceTrigger>, string]>([
    [{ frequency: 'Day', hours: [18], minutes: [0] }, 'Every day at 18:00'],
    [{ frequency: 'Day', interval: 3, hours: [18], minutes: [5] }, 'Every 3 days at 18:05'],
    [
      { interval: 2, weekDays: ['Friday', 'Monday'], hours: [9, 17], minutes: [30] },
      'Every 2 weeks on Monday and Friday at 09:30 and 17:30',
    ],
    [
      { weekDays: ['Monday', 'Tuesday', 'Wednesday'], hours: [9], minutes: [0] },
      'Every week on Monday to Wednesday at 09:00',
    ],
    [
      { frequency: 'Month', monthDays: [1, 15], hours: [9], minutes: [0] },
      'Every month on days 1 and 15 at 09:00',
    ],
    [
      { frequency: 'Month', interval: 3, monthDays: [31], hours: [9], minutes: [0] },
      'Every 3 months on day 31 at 09:00',
    ],
    [{ frequency: 'Minute', interval: 15 }, 'Every 15 minutes'],
    [{ frequency: 'Hour' }, 'Every hour'],
    [
      { frequency: 'Day', hours: [8, 9, 10, 11], minutes: [0, 30] },
      'Every day at 0 and 30 minutes past the hours 8, 9, 10 and 11',
    ],
    [
      { frequency: 'Day', startTime: '2026-01-05T07:30:00' },
      'Every day at 07:30, from 2026-01-05 07:30',
    ],
  ])('%j: %s', (change, words) => expect(triggerWords(recurrence(change))).toBe(words));
});

test('what is done is said with it', () => {
  expect(scheduleWords(scheduled('Stop', cron('0 18 * * 1-5')))).toBe(
    'Stop at 18:00, Monday to Friday',
  );
});
