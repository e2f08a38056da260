import { findingsOfTimes } from './findings-of-times';
import { nextFires } from './fire-times';
import type { Schedule } from './schedule';
import { ofAction, warning, type ActiveSchedule, type ScheduleFinding } from './schedule-finding';
import { triggerWords } from './schedule-words';

/** What is allowed but may not be meant: where schedules contradict each other, or do nothing. */
export function scheduleFindings(schedules: readonly Schedule[], from: Date): ScheduleFinding[] {
  const active = schedules
    .map((schedule, row) => ({ schedule, row }))
    .filter(({ schedule }) => schedule.enabled);
  const firing = active.filter(({ schedule }) => nextFires(schedule, from, 1).length > 0);
  const twins = twinsOf(firing);
  // A twin does what its first does: it has been named, and needs no more said of it.
  const distinct = firing.filter(({ row }) => !twins.some(({ rows }) => rows[1] === row));
  return [
    ...active.filter((one) => !firing.includes(one)).map(neverFires),
    ...twins,
    ...neverStopped(distinct),
    ...findingsOfTimes(distinct, from),
    ...active.filter(isCountedFromNowhere).map(countedFromNowhere),
  ];
}

const neverFires = ({ row }: ActiveSchedule): ScheduleFinding =>
  warning('It never fires: no day and time to come fits it.', row);

function twinsOf(active: readonly ActiveSchedule[]): ScheduleFinding[] {
  return active.flatMap((one, index) => {
    const first = active.slice(0, index).find((other) => saysTheSame(one, other));
    return first ? [warning('They do the same at the same times.', first.row, one.row)] : [];
  });
}

const saysTheSame = (a: ActiveSchedule, b: ActiveSchedule): boolean =>
  meaningOf(a.schedule) === meaningOf(b.schedule);

const meaningOf = ({ action, trigger }: Schedule): string =>
  [action, trigger.timeZone.toLowerCase(), triggerWords(trigger)].join('\n');

function neverStopped(active: readonly ActiveSchedule[]): ScheduleFinding[] {
  const starts = ofAction(active, 'Start').map(({ row }) => row);
  if (starts.length === 0 || ofAction(active, 'Stop').length > 0) return [];
  return [
    warning(
      'No schedule stops it again: it is billed until somebody or the idle shutdown does.',
      ...starts,
    ),
  ];
}

const isCountedFromNowhere = ({ schedule: { trigger } }: ActiveSchedule): boolean =>
  trigger.type === 'Recurrence' && trigger.interval > 1 && trigger.startTime === undefined;

const countedFromNowhere = ({ row }: ActiveSchedule): ScheduleFinding =>
  warning(
    'Without a start time the service counts from when it is saved, so the times shown may differ. Give it a start time.',
    row,
  );
