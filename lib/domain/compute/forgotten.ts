import { lastAction } from '../schedule/last-action';
import type { Schedule } from '../schedule/schedule';
import type { Instance } from './compute';

/** An instance that runs on although it seems that nobody needs it. */
export interface Forgotten {
  text: string;
  /** Since when it has been up for nothing. */
  since?: Date;
}

export interface ForgottenFacts {
  now: Date;
  /** Whether it has jobs that go on; undefined: not known. */
  busy: boolean | undefined;
}

const minute = 60_000;
/** Stopping takes some minutes, and whoever starts it again has something to do. */
const patienceAfterStop = 15 * minute;
const patienceWithoutStop = 24 * 60 * minute;

/** Why an instance is taken to be forgotten; nothing where that is not known for sure. */
export function forgottenOf(
  instance: Instance,
  { now, busy }: ForgottenFacts,
): Forgotten | undefined {
  if (instance.state !== 'Running' || instance.idleMinutes !== undefined || busy !== false) {
    return undefined;
  }
  const active = instance.schedules?.filter(({ enabled }) => enabled) ?? [];
  return active.some(({ action }) => action === 'Stop')
    ? pastItsStop(instance, active, now)
    : neverStopped(instance, now);
}

function pastItsStop(
  instance: Instance,
  active: readonly Schedule[],
  now: Date,
): Forgotten | undefined {
  const last = lastAction(active, now);
  if (last?.action !== 'Stop') return undefined;
  const createdOn = timeOf(instance.createdOn) ?? last.at;
  if (createdOn > last.at) return undefined;
  const touched = timeOf(instance.lastOperation?.time) ?? last.at;
  const since = touched > last.at ? touched : last.at;
  if (now.getTime() - since.getTime() < patienceAfterStop) return undefined;
  return { text: 'It runs past the time of its stop schedule, without jobs.', since };
}

function neverStopped(instance: Instance, now: Date): Forgotten | undefined {
  const since = timeOf(instance.lastOperation?.time) ?? timeOf(instance.createdOn);
  if (!since || now.getTime() - since.getTime() < patienceWithoutStop) return undefined;
  return { text: 'It has been up for a day or longer, and nothing stops it.', since };
}

function timeOf(text: string | undefined): Date | undefined {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : new Date(time);
}
