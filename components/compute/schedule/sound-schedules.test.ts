import { expect, test } from 'vitest';
import { newScheduleRow, scheduleOf } from '@/lib/domain/compute/create-form/schedule-rows';
import { isSoundRow, soundSchedules } from './sound-schedules';

const start = newScheduleRow('Start', 'UTC');
const halfTyped = { ...start, notation: 'cron' as const, expression: '0 8 * *' };

test('a proposed row is sound, a half typed one is not', () => {
  expect(isSoundRow(start)).toBe(true);
  expect(isSoundRow(halfTyped)).toBe(false);
});

test('what is half typed does not hide the rest', () => {
  expect(soundSchedules([halfTyped, start])).toEqual([scheduleOf(start)]);
});
