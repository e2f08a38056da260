import { cronFields, cronProblem, numbersOf } from './cron';
import { weekdays, type Weekday } from './schedule';

/** A time on some days of each week: what most schedules are. */
export interface WeeklyTime {
  /** `HH:mm`, 24 hours. */
  time: string;
  days: Weekday[];
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The time and the days that a cron expression stands for, if it is as simple as that. */
export function weeklyOf(expression: string): WeeklyTime | undefined {
  if (cronProblem(expression) !== undefined) return undefined;
  const [minute = '', hour = '', monthDay, month, weekday = ''] = cronFields(expression);
  const [minutes = [], hours = [], days = []] = [
    numbersOf(minute, 0),
    numbersOf(hour, 1),
    numbersOf(weekday, 4),
  ];
  const [onlyMinute, secondMinute] = minutes;
  const [onlyHour, secondHour] = hours;
  if (monthDay !== '*' || month !== '*') return undefined;
  if (onlyMinute === undefined || onlyHour === undefined) return undefined;
  if (secondMinute !== undefined || secondHour !== undefined) return undefined;
  return {
    time: `${twoDigits(onlyHour)}:${twoDigits(onlyMinute)}`,
    days: weekdays.filter((_, index) => days.includes(index)),
  };
}

/** Cron for a time and at least one day; what was typed wrongly ends in cron that is refused. */
export function weeklyExpression(time: string, days: readonly Weekday[]): string {
  const [hour = '', minute = ''] = time.split(':');
  return `${plain(minute)} ${plain(hour)} * * ${daysField(days)}`;
}

/** Cron knows no leading zeros to speak of. */
const plain = (digits: string): string => (/^\d+$/.test(digits) ? String(Number(digits)) : '?');

function daysField(days: readonly Weekday[]): string {
  const numbers = weekdays.flatMap((day, index) => (days.includes(day) ? [index] : []));
  if (numbers.length === 0) return '?';
  return numbers.length === weekdays.length ? '*' : numbers.join(',');
}
