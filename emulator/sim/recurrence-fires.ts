import { DateTime, type DurationLike } from 'luxon';
import { type RecurrenceTrigger, weekDays } from './schedule-record';
import { NEVER } from './step';
import { momentOf } from './time-zones';
import { startMsOf, zoneOf } from './trigger-zone';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Months such as those with a 31st come within this many periods, however long the interval. */
const PERIODS_LOOKED_AT = 60;

type Calendar = 'Day' | 'Week' | 'Month';

/**
 * The first time after `afterMs` that a recurrence fires. Intervals are counted from the start
 * time; where there is none, from `anchorMs`.
 */
export function nextRecurrenceMs(
  trigger: RecurrenceTrigger,
  anchorMs: number,
  afterMs: number,
): number {
  const startMs = startMsOf(trigger) ?? anchorMs;
  // A fire at the very start time counts, and one at `afterMs` does not.
  const fromMs = Math.max(afterMs + 1, startMs);
  const { frequency, interval } = trigger;
  if (frequency === 'Minute' || frequency === 'Hour') {
    const stepMs = interval * (frequency === 'Minute' ? MINUTE : HOUR);
    return startMs + Math.ceil((fromMs - startMs) / stepMs) * stepMs;
  }
  const zone = zoneOf(trigger);
  const start = DateTime.fromMillis(startMs, { zone });
  let period = periodOf(start, DateTime.fromMillis(fromMs, { zone }), frequency, interval);
  for (let looked = 0; looked < PERIODS_LOOKED_AT; looked += 1) {
    const fires = daysOf(trigger, frequency, period, start)
      .flatMap((day) => timesOn(trigger, day, start))
      .filter((ms) => ms >= fromMs);
    if (fires.length > 0) return Math.min(...fires);
    period = period.plus(lengthOf(frequency, interval));
  }
  return NEVER;
}

const unitOf = { Day: 'days', Week: 'weeks', Month: 'months' } as const;

function lengthOf(frequency: Calendar, count: number): DurationLike {
  return { [unitOf[frequency]]: count };
}

/** The beginning of the period, of those that the interval picks, in which a moment lies. */
function periodOf(start: DateTime, at: DateTime, frequency: Calendar, interval: number): DateTime {
  const unit = unitOf[frequency];
  const first = beginningOf(start, frequency);
  const whole = Math.round(beginningOf(at, frequency).diff(first, unit).as(unit));
  return first.plus(lengthOf(frequency, Math.floor(whole / interval) * interval));
}

/** The service does not say on which day weeks begin; its list of days begins with Sunday. */
function beginningOf(at: DateTime, frequency: Calendar): DateTime {
  return frequency === 'Week'
    ? at.startOf('day').minus({ days: at.weekday % 7 })
    : at.startOf(frequency === 'Day' ? 'day' : 'month');
}

function daysOf(
  { schedule }: RecurrenceTrigger,
  frequency: Calendar,
  period: DateTime,
  start: DateTime,
): DateTime[] {
  if (frequency === 'Day') return [period];
  if (frequency === 'Week') {
    const days = schedule?.weekDays ?? [];
    const numbers =
      days.length > 0 ? days.map((day) => weekDays.indexOf(day)) : [start.weekday % 7];
    return numbers.map((number) => period.plus({ days: number }));
  }
  const { monthDays = [] } = schedule ?? {};
  const lastDay = period.daysInMonth ?? 0;
  return (monthDays.length > 0 ? monthDays : [start.day])
    .filter((day) => day <= lastDay)
    .map((day) => period.plus({ days: day - 1 }));
}

function timesOn({ schedule }: RecurrenceTrigger, day: DateTime, start: DateTime): number[] {
  const { hours, minutes } = schedule ?? { hours: [start.hour], minutes: [start.minute] };
  return hours.flatMap((hour) =>
    minutes.map((minute) => {
      const { year, month, day: date } = day;
      const parts = { year, month, day: date, hour, minute };
      return +momentOf(DateTime.fromObject(parts, { zone: day.zone }));
    }),
  );
}
