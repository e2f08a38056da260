import { hasTimes } from '../../schedule/recurrence-problems';
import {
  maxSchedules,
  weekdays,
  type CronTrigger,
  type RecurrenceTrigger,
  type Schedule,
  type ScheduleAction,
} from '../../schedule/schedule';
import { scheduleProblems } from '../../schedule/schedule-problem';
import { weeklyExpression, weeklyOf } from '../../schedule/weekly-time';
import type { ScheduleRow } from './instance-form';
import { typedNumber } from './typed-number';

/** A working day, from the first hour to the last. */
const proposedHours: Record<ScheduleAction, number> = { Start: 8, Stop: 18 };

export function newScheduleRow(action: ScheduleAction, timeZone: string): ScheduleRow {
  const hour = proposedHours[action];
  const time = `${String(hour).padStart(2, '0')}:00`;
  const days = weekdays.slice(1, -1);
  return {
    action,
    enabled: true,
    timeZone,
    notation: 'weekly',
    time,
    days,
    expression: weeklyExpression(time, days),
    frequency: 'Week',
    interval: '1',
    hours: String(hour),
    minutes: '0',
    weekDays: days,
    monthDays: '1',
    startTime: '',
  };
}

/** The schedule that a row stands for, right or wrong, whatever its other notations hold. */
export function scheduleOf(row: ScheduleRow): Schedule {
  const { action, enabled } = row;
  return {
    action,
    enabled,
    trigger: row.notation === 'recurrence' ? recurrenceOf(row) : cronOf(row),
  };
}

function cronOf(row: ScheduleRow): CronTrigger {
  const expression =
    row.notation === 'weekly'
      ? weeklyExpressionOf(row)
      : row.expression.trim().replaceAll(/\s+/g, ' ');
  return { type: 'Cron', ...timedOf(row), expression };
}

/** A weekly time that came as cron keeps its spelling until it says something else. */
function weeklyExpressionOf({ time, days, expression }: ScheduleRow): string {
  const written = weeklyExpression(time, days);
  const kept = weeklyOf(expression);
  const isSame = kept !== undefined && weeklyExpression(kept.time, kept.days) === written;
  return isSame ? expression : written;
}

function recurrenceOf(row: ScheduleRow): RecurrenceTrigger {
  const { frequency } = row;
  return {
    type: 'Recurrence',
    ...timedOf(row),
    frequency,
    interval: typedNumber(row.interval),
    hours: hasTimes(frequency) ? numbersOf(row.hours) : [],
    minutes: hasTimes(frequency) ? numbersOf(row.minutes) : [],
    weekDays: frequency === 'Week' ? [...row.weekDays] : [],
    monthDays: frequency === 'Month' ? numbersOf(row.monthDays) : [],
  };
}

const numbersOf = (text: string): number[] =>
  text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(typedNumber);

function timedOf({
  timeZone,
  startTime,
}: ScheduleRow): Pick<CronTrigger, 'timeZone' | 'startTime'> {
  const typed = startTime.trim();
  if (typed === '') return { timeZone };
  const isToTheMinute = typed.length === 'yyyy-MM-ddTHH:mm'.length;
  return { timeZone, startTime: isToTheMinute ? `${typed}:00` : typed };
}

/** The row that shows a schedule, in the simplest notation that says it all. */
export function rowOf({ action, enabled, trigger }: Schedule): ScheduleRow {
  const { timeZone, startTime = '' } = trigger;
  return {
    ...newScheduleRow(action, timeZone),
    enabled,
    startTime: startTime.replace(/(?<=T\d\d:\d\d):00$/, ''),
    ...(trigger.type === 'Cron' ? cronFieldsOf(trigger) : recurrenceFieldsOf(trigger)),
  };
}

function cronFieldsOf({ expression }: CronTrigger): Partial<ScheduleRow> {
  const weekly = weeklyOf(expression);
  return weekly ? { notation: 'weekly', expression, ...weekly } : { notation: 'cron', expression };
}

function recurrenceFieldsOf(trigger: RecurrenceTrigger): Partial<ScheduleRow> {
  const { frequency, interval, hours, minutes, weekDays, monthDays } = trigger;
  return {
    notation: 'recurrence',
    frequency,
    interval: String(interval),
    ...(hasTimes(frequency) && { hours: hours.join(', '), minutes: minutes.join(', ') }),
    ...(frequency === 'Week' && { weekDays }),
    ...(frequency === 'Month' && { monthDays: monthDays.join(', ') }),
  };
}

export type ScheduleRowProblems = Partial<Record<keyof ScheduleRow, string>>;

/** What is wrong with a row, at the fields in which it was typed. */
export function scheduleRowProblems(row: ScheduleRow): ScheduleRowProblems {
  const found = scheduleProblems(scheduleOf(row)).map(({ path, message }) => [
    path.at(-1),
    message,
  ]);
  if (row.notation !== 'weekly') return Object.fromEntries(found);
  const others = found.filter(([field]) => field !== 'expression');
  return { ...Object.fromEntries(others), ...weeklyProblems(row) };
}

function weeklyProblems({ time, days }: ScheduleRow): ScheduleRowProblems {
  return {
    ...(!/^(?:[01]?\d|2[0-3]):[0-5]\d$/.test(time) && { time: 'Enter a time such as 18:00' }),
    ...(days.length === 0 && { days: 'Choose at least one day' }),
  };
}

/** The first of the rows' problems, said so that it makes sense away from the row. */
export function schedulesProblem(rows: readonly ScheduleRow[]): string | undefined {
  for (const [index, row] of rows.entries()) {
    const [problem] = Object.values(scheduleRowProblems(row));
    if (problem !== undefined) return `Schedule ${index + 1}: ${problem}`;
  }
  return rows.length > maxSchedules ? `At most ${maxSchedules} schedules` : undefined;
}
