import { describe, expect, test } from 'vitest';
import { newScheduleRow } from '@/lib/domain/compute/create-form/schedule-rows';
import type { Weekday } from '@/lib/domain/schedule/schedule';
import { matchingRow } from './matching-row';

const start = newScheduleRow('Start', 'W. Europe Standard Time');
const stop = newScheduleRow('Stop', 'W. Europe Standard Time');

describe('the schedule that belongs to another', () => {
  test('turns the action and keeps the zone', () => {
    expect(matchingRow(start)).toMatchObject({ action: 'Stop', timeZone: start.timeZone });
    expect(matchingRow(stop)).toMatchObject({ action: 'Start', timeZone: stop.timeZone });
  });

  test.each<[string, string, readonly Weekday[], string, readonly Weekday[]]>([
    ['Start', '08:00', ['Monday', 'Friday'], '18:00', ['Monday', 'Friday']],
    ['Start', '20:15', ['Monday', 'Saturday'], '06:15', ['Sunday', 'Tuesday']],
    ['Stop', '18:30', ['Monday'], '08:30', ['Monday']],
    ['Stop', '06:00', ['Sunday', 'Monday'], '20:00', ['Sunday', 'Saturday']],
  ])('%s at %s on %s is matched at %s on %s', (action, time, days, matched, onDays) => {
    const row = { ...(action === 'Start' ? start : stop), time, days };
    expect(matchingRow(row)).toMatchObject({ time: matched, days: onDays });
  });

  test('a time that is not typed yet stays so', () => {
    expect(matchingRow({ ...start, time: '' }).time).toBe('');
  });

  test.each([
    ['a time of the week moves', '0 8 * * 1,2', '0 18 * * 1,2'],
    ['what is no time of the week stays', '0 8 1 * *', '0 8 1 * *'],
    ['what is no cron stays', 'at eight', 'at eight'],
  ])('cron: %s', (_, expression, matched) => {
    expect(matchingRow({ ...start, notation: 'cron', expression }).expression).toBe(matched);
  });

  test('a recurrence keeps its hours', () => {
    const row = { ...start, notation: 'recurrence' as const, hours: '8' };
    expect(matchingRow(row)).toMatchObject({ action: 'Stop', hours: '8' });
  });
});
