import { expect, test } from 'vitest';
import { scheduleOf } from '@/lib/domain/compute/create-form/schedule-rows';
import { scheduleWords } from '@/lib/domain/schedule/schedule-words';
import { workingWeek } from './working-week';

test('a working week is ten hours on five days, in one zone', () => {
  const week = workingWeek('Tokyo Standard Time');
  expect(week.map((row) => scheduleWords(scheduleOf(row)))).toEqual([
    'Start at 08:00, Monday to Friday',
    'Stop at 18:00, Monday to Friday',
  ]);
  expect(week.map(({ timeZone }) => timeZone)).toEqual(Array(2).fill('Tokyo Standard Time'));
});
