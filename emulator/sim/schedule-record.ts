export const scheduleActions = ['Start', 'Stop'] as const;
export const scheduleStatuses = ['Enabled', 'Disabled'] as const;
export const frequencies = ['Minute', 'Hour', 'Day', 'Week', 'Month'] as const;

/** As cron counts them: Sunday is 0. */
export const weekDays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

interface InZone {
  /** A Windows time-zone id; left out: UTC. */
  timeZone?: string | undefined;
  /** Local time of the zone, without an offset; nothing fires before. */
  startTime?: string | undefined;
}

export interface CronTrigger extends InZone {
  expression: string;
}

/** A recurrence as that of Logic Apps. */
export interface RecurrenceTrigger extends InZone {
  frequency: (typeof frequencies)[number];
  interval: number;
  schedule?:
    | {
        hours: number[];
        minutes: number[];
        weekDays?: (typeof weekDays)[number][] | undefined;
        monthDays?: number[] | undefined;
      }
    | undefined;
}

export type Trigger =
  | { triggerType: 'Cron'; cron: CronTrigger }
  | { triggerType: 'Recurrence'; recurrence: RecurrenceTrigger };

/** When an instance starts or stops by itself. */
export type ScheduleRecord = Trigger & {
  id: string;
  action: (typeof scheduleActions)[number];
  status: (typeof scheduleStatuses)[number];
};
