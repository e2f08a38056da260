import { instantOf, parseWallTime, wallTimeOf, type WallTime } from '../time-zone/wall-clock';
import { dayNumberOf, hasDay, wallTimeAt } from './recurrence-days';
import { maxIntervals } from './recurrence-problems';
import type { RecurrenceTrigger } from './schedule';

/**
 * What intervals are counted from where no start time is given: the service takes the moment at
 * which the schedule was saved, which nobody can ask for later.
 */
const assumedStart = '2000-01-01T00:00:00';

/** The 29th of February is at most eight years away, across a year such as 2100. */
const longestSearchInDays = 9 * 366;

/** The times from a moment on, in order; the moment itself counts. */
export function* recurrenceFiresFrom(
  trigger: RecurrenceTrigger,
  iana: string,
  from: Date,
): Generator<Date> {
  const start = startOf(trigger);
  if (start === undefined || !isCounted(trigger)) return;
  const since = new Date(Math.max(from.getTime(), instantOf(iana, start).getTime()));
  const step = stepOf(trigger);
  if (step !== undefined) yield* stepsFrom(instantOf(iana, start).getTime(), step, since.getTime());
  else yield* daysFrom(trigger, iana, start, since);
}

/** The times before a moment, the latest first. */
export function* recurrenceFiresBefore(
  trigger: RecurrenceTrigger,
  iana: string,
  before: Date,
): Generator<Date> {
  const start = startOf(trigger);
  if (start === undefined || !isCounted(trigger)) return;
  const step = stepOf(trigger);
  if (step !== undefined) yield* stepsBefore(instantOf(iana, start).getTime(), step, before);
  else yield* daysBefore(trigger, iana, start, before);
}

const startOf = ({ startTime = assumedStart }: RecurrenceTrigger) => parseWallTime(startTime);

/** What the service would not count is not looked for either: dates come to an end. */
const isCounted = ({ interval, frequency }: RecurrenceTrigger): boolean =>
  Number.isInteger(interval) && interval >= 1 && interval <= maxIntervals[frequency];

/** Minutes and hours go by however clocks are set; days do not. */
function stepOf({ frequency, interval }: RecurrenceTrigger): number | undefined {
  if (frequency === 'Minute') return interval * 60_000;
  return frequency === 'Hour' ? interval * 3_600_000 : undefined;
}

function* stepsFrom(start: number, step: number, since: number): Generator<Date> {
  for (let count = Math.ceil((since - start) / step); ; count++)
    yield new Date(start + count * step);
}

function* stepsBefore(start: number, step: number, before: Date): Generator<Date> {
  const last = Math.ceil((before.getTime() - start) / step) - 1;
  for (let count = last; count >= 0; count--) yield new Date(start + count * step);
}

function* daysFrom(
  trigger: RecurrenceTrigger,
  iana: string,
  start: WallTime,
  since: Date,
): Generator<Date> {
  let day = dayNumberOf(wallTimeOf(iana, since)) - 1;
  for (let idle = 0; idle < longestSearchInDays; idle++, day++) {
    for (const fire of firesOn(trigger, iana, start, day)) {
      if (fire < since) continue;
      yield fire;
      idle = 0;
    }
  }
}

function* daysBefore(
  trigger: RecurrenceTrigger,
  iana: string,
  start: WallTime,
  before: Date,
): Generator<Date> {
  const earliest = instantOf(iana, start);
  let day = dayNumberOf(wallTimeOf(iana, before)) + 1;
  for (let idle = 0; idle < longestSearchInDays && day >= dayNumberOf(start); idle++, day--) {
    for (const fire of firesOn(trigger, iana, start, day).toReversed()) {
      if (fire >= before || fire < earliest) continue;
      yield fire;
      idle = 0;
    }
  }
}

/** A time that a clock skips may fall together with the next one; it is one all the same. */
function firesOn(trigger: RecurrenceTrigger, iana: string, start: WallTime, day: number): Date[] {
  if (!hasDay(trigger, dayNumberOf(start), day)) return [];
  const at = new Date(start);
  const hours = trigger.hours.length > 0 ? trigger.hours : [at.getUTCHours()];
  const minutes = trigger.minutes.length > 0 ? trigger.minutes : [at.getUTCMinutes()];
  const instants = hours
    .filter(isBelow(24))
    .flatMap((hour) =>
      minutes
        .filter(isBelow(60))
        .map((minute) => instantOf(iana, wallTimeAt(day, hour, minute)).getTime()),
    );
  return [...new Set(instants)].toSorted((a, b) => a - b).map((instant) => new Date(instant));
}

const isBelow = (end: number) => (number: number) =>
  Number.isInteger(number) && number >= 0 && number < end;
