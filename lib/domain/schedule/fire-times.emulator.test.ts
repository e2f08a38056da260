import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextCronMs } from '@/emulator/sim/cron-fires';
import { nextRecurrenceMs } from '@/emulator/sim/recurrence-fires';
import { NEVER } from '@/emulator/sim/step';
import { timeZoneOf } from '../time-zone/time-zone';
import { offsetMinutes } from '../time-zone/wall-clock';
import { anySchedule } from './any-schedule.fixture';
import { nextFires } from './fire-times';
import type { Schedule } from './schedule';

// The emulator reckons with other libraries: a slip would have to be made twice to go unseen.

const timesCompared = 12;
const day = 24 * 60 * 60_000;

function emulatedNext({ trigger }: Schedule, afterMs: number): number {
  if (trigger.type === 'Cron') return nextCronMs(trigger, afterMs);
  const { hours, minutes, weekDays, monthDays } = trigger;
  const schedule = hours.length > 0 ? { hours, minutes, weekDays, monthDays } : undefined;
  return nextRecurrenceMs({ ...trigger, schedule }, 0, afterMs);
}

function emulatedFires(schedule: Schedule, after: Date): Date[] {
  const fires: Date[] = [];
  let ms = emulatedNext(schedule, after.getTime());
  while (ms !== NEVER && fires.length < timesCompared) {
    fires.push(new Date(ms));
    ms = emulatedNext(schedule, ms);
  }
  return fires;
}

/** Libraries differ in what cron means by an hour that is skipped, or comes twice. */
function clockMovesAround(schedule: Schedule, at: Date): boolean {
  const iana = timeZoneOf(schedule.trigger.timeZone)?.iana ?? 'UTC';
  const [before, after] = [-day, day].map((apart) =>
    offsetMinutes(iana, new Date(at.getTime() + apart)),
  );
  return before !== after;
}

const isTold = ({ trigger }: Schedule): boolean =>
  trigger.type === 'Cron' || trigger.startTime !== undefined;

test('the app and the emulator agree on when a schedule fires', () => {
  const moment = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') });
  fc.assert(
    fc.property(anySchedule.filter(isTold), moment, (schedule, ms) => {
      const after = new Date(ms);
      const ours = nextFires(schedule, after, timesCompared);
      const theirs = emulatedFires(schedule, after);
      const end = Math.min(Number(ours.at(-1) ?? 0), Number(theirs.at(-1) ?? 0));
      const compared = (fires: readonly Date[]) =>
        fires.filter((at) => at.getTime() <= end && !clockMovesAround(schedule, at));
      expect(ours.length === 0).toBe(theirs.length === 0);
      expect(compared(ours)).toEqual(compared(theirs));
    }),
    { numRuns: 50 },
  );
});
