import type { SubscriptionState } from '../core/state';
import { stableGuid } from '../sim/chance';
import { type JsonObject, plainJson } from '../sim/json';
import type { ScheduleRecord } from '../sim/schedule-record';
import type { WrittenSchedules } from './compute-request-schedules';

/** The schedules as a record keeps them; those that are new get an id. */
export function schedulesOf(
  { randomSeed }: SubscriptionState,
  written: WrittenSchedules | null,
  { path, now, known }: { path: string; now: number; known: readonly ScheduleRecord[] },
): ScheduleRecord[] {
  const ids = new Set(known.map(({ id }) => id));
  return (written?.computeStartStop ?? []).map((schedule, index) => {
    const { id: given = '' } = schedule;
    const id = ids.has(given) ? given : stableGuid(randomSeed, path, 'schedule', now, index);
    // No two have the same one, also when a client repeats itself.
    ids.delete(id);
    return withId(schedule, id);
  });
}

type WrittenSchedule = NonNullable<WrittenSchedules['computeStartStop']>[number];

function withId(schedule: WrittenSchedule, id: string): ScheduleRecord {
  return { ...schedule, id };
}

export function schedulesBody(schedules: readonly ScheduleRecord[]): JsonObject | null {
  if (schedules.length === 0) return null;
  const computeStartStop = schedules.map((schedule) =>
    plainJson({ ...schedule, provisioningStatus: 'Completed' }),
  );
  return { computeStartStop };
}
