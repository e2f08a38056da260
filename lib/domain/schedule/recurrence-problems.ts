import { count } from '../text/count';
import type { RecurrenceFrequency, RecurrenceTrigger } from './schedule';

/** Azure docs, "Workflow triggers and actions in Azure Logic Apps", recurrence trigger. */
export const maxIntervals: Record<RecurrenceFrequency, number> = {
  Minute: 72_000,
  Hour: 12_000,
  Day: 500,
  Week: 71,
  Month: 16,
};

export type RecurrenceProblems = Partial<Record<keyof RecurrenceTrigger, string | undefined>>;

/** What is wrong with the fields that only a recurrence has. */
export function recurrenceProblems(trigger: RecurrenceTrigger): RecurrenceProblems {
  return {
    interval: intervalProblem(trigger),
    hours: timeProblem(trigger, trigger.hours, 'hour', 23),
    minutes: timeProblem(trigger, trigger.minutes, 'minute', 59),
    weekDays: weekDaysProblem(trigger),
    monthDays: monthDaysProblem(trigger),
  };
}

/** Minutes and hours go by without a time of the day. */
export const hasTimes = (frequency: RecurrenceFrequency): boolean =>
  frequency !== 'Minute' && frequency !== 'Hour';

function intervalProblem({ interval, frequency }: RecurrenceTrigger): string | undefined {
  if (!Number.isInteger(interval)) return 'Enter a whole number';
  if (interval < 1) return 'At least 1';
  const max = maxIntervals[frequency];
  return interval > max ? `At most ${count(max, frequency.toLowerCase())}` : undefined;
}

/** ARM asks for both lists, and says nothing of a schedule without one (OpenAPI 2025-12-01). */
function timeProblem(
  { frequency }: RecurrenceTrigger,
  numbers: readonly number[],
  one: string,
  max: number,
): string | undefined {
  if (!hasTimes(frequency))
    return numbers.length > 0 ? onlyFor('days, weeks and months') : undefined;
  if (numbers.length === 0) return `Enter at least one ${one}`;
  return isEach(numbers, 0, max) ? undefined : `Enter whole numbers from 0 to ${max}`;
}

function weekDaysProblem({ frequency, weekDays, startTime }: RecurrenceTrigger) {
  if (frequency !== 'Week') return weekDays.length > 0 ? onlyFor('weeks') : undefined;
  // Else it is the day of the start.
  if (weekDays.length > 0 || startTime !== undefined) return undefined;
  return 'Choose at least one day of the week';
}

/** Days counted from the month's end (-1) are of the retired Azure Scheduler, not of this service. */
function monthDaysProblem({ frequency, monthDays, startTime }: RecurrenceTrigger) {
  if (frequency !== 'Month') return monthDays.length > 0 ? onlyFor('months') : undefined;
  if (!isEach(monthDays, 1, 31)) return 'Enter whole numbers from 1 to 31';
  if (monthDays.length > 0 || startTime !== undefined) return undefined;
  return 'Enter at least one day of the month';
}

const onlyFor = (units: string): string => `Only for a recurrence by ${units}`;

const isEach = (numbers: readonly number[], min: number, max: number): boolean =>
  numbers.every((number) => Number.isInteger(number) && number >= min && number <= max);
