import type { ScheduleRow } from '@/lib/domain/compute/create-form/instance-form';
import { newScheduleRow } from '@/lib/domain/compute/create-form/schedule-rows';
import { weekdays } from '@/lib/domain/schedule/schedule';
import { matchingRow } from './matching-row';

const workdays = weekdays.slice(1, 6);

/** Up from 08:00 to 18:00, Monday to Friday. */
export function workingWeek(timeZone: string): readonly ScheduleRow[] {
  const start: ScheduleRow = {
    ...newScheduleRow('Start', timeZone),
    notation: 'weekly',
    time: '08:00',
    days: workdays,
  };
  return [start, matchingRow(start)];
}
