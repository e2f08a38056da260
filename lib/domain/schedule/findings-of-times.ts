import { timeZoneOf } from '../time-zone/time-zone';
import { wallTimeOf } from '../time-zone/wall-clock';
import { nextFires } from './fire-times';
import { lastAction } from './last-action';
import { dayNumberOf } from './recurrence-days';
import type { ScheduleAction } from './schedule';
import { ofAction, warning, type ActiveSchedule, type ScheduleFinding } from './schedule-finding';

/** As many times of each schedule as are looked at: two weeks of a daily one, and more. */
const timesLookedAt = 20;

/** What only shows once starts and stops are put in order. */
export function findingsOfTimes(active: readonly ActiveSchedule[], from: Date): ScheduleFinding[] {
  const starts = ofAction(active, 'Start');
  const stops = ofAction(active, 'Stop');
  if (starts.length === 0 || stops.length === 0) return [];
  const clashes = starts.flatMap((start) => stops.flatMap((stop) => clashOf(start, stop, from)));
  const clashing = new Set(clashes.flatMap(({ rows }) => rows));
  const others = active.filter(({ row }) => !clashing.has(row));
  return [
    ...clashes,
    ...others.filter((one) => changesNothing(one, active, from)).map(idleOne),
    ...(clashes.length === 0 ? overnight(active, from) : []),
  ];
}

function clashOf(start: ActiveSchedule, stop: ActiveSchedule, from: Date): ScheduleFinding[] {
  const times = nextFires(start.schedule, from, timesLookedAt);
  const clashes = times.some((time) => {
    const [same] = nextFires(stop.schedule, new Date(time.getTime() - 1), 1);
    return same?.getTime() === time.getTime();
  });
  if (!clashes) return [];
  const rows = [start.row, stop.row].toSorted((a, b) => a - b);
  return [
    warning(
      'They start and stop it at the same minute; which of the two comes last is left to chance.',
      ...rows,
    ),
  ];
}

/** Whether each time the one before it did the same. */
function changesNothing(
  { schedule }: ActiveSchedule,
  active: readonly ActiveSchedule[],
  from: Date,
): boolean {
  const schedules = active.map((one) => one.schedule);
  const times = nextFires(schedule, from, timesLookedAt);
  return times.every((time) => lastAction(schedules, time)?.action === schedule.action);
}

const idleOne = ({ schedule, row }: ActiveSchedule): ScheduleFinding =>
  schedule.action === 'Start'
    ? warning('It is up already each time, unless somebody stopped it in between.', row)
    : warning('It is off already each time, unless somebody started it in between.', row);

/** The slip of two times that are the wrong way round. */
function overnight(active: readonly ActiveSchedule[], from: Date): ScheduleFinding[] {
  const days = byDay(eventsFrom(active, from));
  const orders = days.flatMap((events) => {
    const [first, last] = [events[0]?.action, events.at(-1)?.action];
    return first === last ? [] : [first];
  });
  if (orders.length === 0 || orders.includes('Start')) return [];
  return [
    warning(
      'On each day the stop comes before the start, so that it stays up through the night.',
      ...active.map(({ row }) => row),
    ),
  ];
}

interface DayEvent {
  action: ScheduleAction;
  day: number;
}

const byDay = (events: readonly DayEvent[]): DayEvent[][] =>
  [...new Set(events.map(({ day }) => day))].map((day) =>
    events.filter((event) => event.day === day),
  );

/** In order, as far as all schedules have been looked at, with the day in the first one's zone. */
function eventsFrom(active: readonly ActiveSchedule[], from: Date): DayEvent[] {
  const iana = timeZoneOf(active[0]?.schedule.trigger.timeZone ?? '')?.iana ?? 'UTC';
  const times = active.map(({ schedule }) => ({
    action: schedule.action,
    fires: nextFires(schedule, from, timesLookedAt),
  }));
  const end = Math.min(...times.map(({ fires }) => fires.at(-1)?.getTime() ?? 0));
  return times
    .flatMap(({ action, fires }) => fires.map((fire) => ({ action, fire })))
    .filter(({ fire }) => fire.getTime() <= end)
    .toSorted((a, b) => a.fire.getTime() - b.fire.getTime())
    .map(({ action, fire }) => ({ action, day: dayNumberOf(wallTimeOf(iana, fire)) }));
}
