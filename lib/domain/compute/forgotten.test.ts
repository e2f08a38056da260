import { describe, expect, test } from 'vitest';
import { cron, recurrence, scheduled } from '../schedule/schedule.fixture';
import type { Instance } from './compute';
import { forgottenOf } from './forgotten';

const stopAtSix = scheduled('Stop', cron('0 18 * * *'));
const startAtEight = scheduled('Start', cron('0 8 * * *'));

const instance = (change: Partial<Instance>): Instance => ({
  kind: 'instance',
  name: 'dana-ci',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  state: 'Running',
  createdOn: '2026-07-01T09:00:00Z',
  lastOperation: { name: 'Start', status: 'Succeeded', time: '2026-07-15T08:00:00Z' },
  ...change,
});
const startedAt = (time: string): Partial<Instance> => ({
  lastOperation: { name: 'Start', status: 'Succeeded', time },
});

const evening = new Date('2026-07-15T20:00:00Z');

describe('forgotten, and since when', () => {
  test.each<[string, Partial<Instance>, string, string]>([
    ['past its stop', { schedules: [stopAtSix] }, 'stop schedule', '2026-07-15T18:00:00Z'],
    [
      'past its stop, of a pair',
      { schedules: [startAtEight, stopAtSix] },
      'stop schedule',
      '2026-07-15T18:00:00Z',
    ],
    [
      'past its stop by its own clock',
      {
        schedules: [scheduled('Stop', cron('0 18 * * *', { timeZone: 'W. Europe Standard Time' }))],
      },
      'stop schedule',
      '2026-07-15T16:00:00Z',
    ],
    [
      'past a stop by recurrence',
      {
        schedules: [
          scheduled('Stop', recurrence({ frequency: 'Day', hours: [19], minutes: [45] })),
        ],
      },
      'stop schedule',
      '2026-07-15T19:45:00Z',
    ],
    [
      'started again after its stop, and left',
      { schedules: [stopAtSix], ...startedAt('2026-07-15T19:00:00Z') },
      'stop schedule',
      '2026-07-15T19:00:00Z',
    ],
    ['up for a day', startedAt('2026-07-14T20:00:00Z'), 'nothing stops it', '2026-07-14T20:00:00Z'],
    [
      'up for a day with a stop that is switched off',
      { ...startedAt('2026-07-14T08:00:00Z'), schedules: [{ ...stopAtSix, enabled: false }] },
      'nothing stops it',
      '2026-07-14T08:00:00Z',
    ],
    [
      'up for a day with a start alone',
      { ...startedAt('2026-07-14T08:00:00Z'), schedules: [startAtEight] },
      'nothing stops it',
      '2026-07-14T08:00:00Z',
    ],
  ])('%s', (_, change, text, since) => {
    const forgotten = forgottenOf(instance(change), { now: evening, busy: false });
    expect(forgotten?.text).toContain(text);
    expect(forgotten?.since).toEqual(new Date(since));
  });

  test('up since it was made, where no operation is known', () => {
    const { lastOperation: _, ...made } = instance({});
    expect(forgottenOf(made, { now: evening, busy: false })?.since).toEqual(
      new Date('2026-07-01T09:00:00Z'),
    );
  });
});

describe('not forgotten', () => {
  const past = { schedules: [stopAtSix] };
  test.each<[string, Partial<Instance>, boolean | undefined]>([
    ['it has jobs', past, true],
    ['its jobs are not known', past, undefined],
    ['it runs a job', { ...past, state: 'JobRunning' }, false],
    ['it is stopped', { ...past, state: 'Stopped' }, false],
    ['it is being stopped', { ...past, state: 'Stopping' }, false],
    ['it stops when idle', { ...past, idleMinutes: 60 }, false],
    ['its stop was just now', { schedules: [scheduled('Stop', cron('50 19 * * *'))] }, false],
    ['it was started just now', { ...past, ...startedAt('2026-07-15T19:50:00Z') }, false],
    [
      'a start came after the stop',
      { schedules: [stopAtSix, scheduled('Start', cron('0 19 * * *'))] },
      false,
    ],
    ['it was made after the stop', { ...past, createdOn: '2026-07-15T19:00:00Z' }, false],
    [
      'its stop is still to come',
      { schedules: [scheduled('Stop', cron('0 21 * * 3', { startTime: '2026-07-15T00:00:00' }))] },
      false,
    ],
    ['it has been up for less than a day', {}, false],
    [
      'nobody knows since when',
      { lastOperation: { name: 'Start', status: 'Succeeded' }, createdOn: 'long ago' },
      false,
    ],
  ])('%s', (_, change, busy) => {
    expect(forgottenOf(instance(change), { now: evening, busy })).toBeUndefined();
  });
});
