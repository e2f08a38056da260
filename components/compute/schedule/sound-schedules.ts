import type { ScheduleRow } from '@/lib/domain/compute/create-form/instance-form';
import { scheduleOf, scheduleRowProblems } from '@/lib/domain/compute/create-form/schedule-rows';
import type { Schedule } from '@/lib/domain/schedule/schedule';

export const isSoundRow = (row: ScheduleRow): boolean =>
  Object.values(scheduleRowProblems(row)).every((problem) => problem === undefined);

/** The schedules of the rows that make sense so far. */
export const soundSchedules = (rows: readonly ScheduleRow[]): Schedule[] =>
  rows.filter(isSoundRow).map(scheduleOf);
