import type { InstanceRecord } from './compute-record';
import { nextCronMs } from './cron-fires';
import { isUp } from './instance-state';
import { nextRecurrenceMs } from './recurrence-fires';
import type { ScheduleRecord } from './schedule-record';
import { NEVER } from './step';

/**
 * When a schedule changes an instance next, after `afterMs`; null when none will. A start counts
 * only for one that is stopped and a stop only for one that is up, so fires that would do nothing
 * are passed over at once, however many they are.
 */
export function nextFireMs(record: InstanceRecord, afterMs: number): number | null {
  const wanted = actionOf(record);
  const times = record.schedules
    .filter(({ status, action }) => status === 'Enabled' && action === wanted)
    .map((schedule) => fireAfter(schedule, record.createdOnMs, afterMs));
  const first = Math.min(NEVER, ...times);
  return first === NEVER ? null : first;
}

/** What a schedule could do to an instance as it is. */
export function actionOf(record: InstanceRecord): ScheduleRecord['action'] | undefined {
  if (record.state === 'Stopped') return 'Start';
  return isUp(record) ? 'Stop' : undefined;
}

/** The service does not say from when a recurrence without a start time counts; here: creation. */
function fireAfter(schedule: ScheduleRecord, createdOnMs: number, afterMs: number): number {
  return schedule.triggerType === 'Cron'
    ? nextCronMs(schedule.cron, afterMs)
    : nextRecurrenceMs(schedule.recurrence, createdOnMs, afterMs);
}
