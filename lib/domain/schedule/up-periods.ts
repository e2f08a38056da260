import { firesFrom } from './fire-times';
import type { Schedule, ScheduleAction } from './schedule';

export interface UpPeriod {
  from: Date;
  to: Date;
}

/**
 * When an instance is up in a span of time, in order, if only its schedules start and stop it and
 * somebody knows whether it is up at first. Schedules that are switched off do nothing.
 */
export function* upPeriods(
  schedules: readonly Schedule[],
  { from, to }: UpPeriod,
  isUpAtFirst: boolean,
): Generator<UpPeriod> {
  const active = schedules.filter(({ enabled }) => enabled);
  let isUp = isUpAtFirst;
  let since = from;
  let search = from;
  while (since < to) {
    const change = firstFire(active, isUp ? 'Stop' : 'Start', search);
    const until = change && change < to ? change : to;
    if (isUp && until > since) yield { from: since, to: until };
    isUp = !isUp;
    since = until;
    // What is to happen at the same moment the other way round has lost.
    search = new Date(until.getTime() + 1);
  }
}

/** The first time, that moment or later, at which one of the schedules does it. */
function firstFire(
  schedules: readonly Schedule[],
  action: ScheduleAction,
  at: Date,
): Date | undefined {
  const fires = schedules
    .filter((schedule) => schedule.action === action)
    .flatMap((schedule) => {
      const [first] = firesFrom(schedule, at);
      return first ? [first] : [];
    });
  return fires.toSorted((a, b) => a.getTime() - b.getTime())[0];
}
