import type { Schedule, ScheduleAction } from './schedule';

export interface ScheduleFinding {
  severity: 'warning';
  text: string;
  /** Which schedules it is about, by their place among all. */
  rows: number[];
}

/** A schedule that is switched on, and its place among all. */
export interface ActiveSchedule {
  schedule: Schedule;
  row: number;
}

export const warning = (text: string, ...rows: number[]): ScheduleFinding => ({
  severity: 'warning',
  text,
  rows,
});

export const ofAction = (active: readonly ActiveSchedule[], action: ScheduleAction) =>
  active.filter(({ schedule }) => schedule.action === action);
