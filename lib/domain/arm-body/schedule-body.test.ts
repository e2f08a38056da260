import { expect, test } from 'vitest';
import type { Schedule } from '../schedule/schedule';
import { scheduleBodyOf, schedulesOf, serviceSchedulesOf } from './schedule-body';

// As the documentation and the OpenAPI of 2025-12-01 write them.
const cron = {
  action: 'Stop',
  status: 'Enabled',
  triggerType: 'Cron',
  cron: {
    startTime: '2021-04-23T01:30:00',
    timeZone: 'Pacific Standard Time',
    expression: '0 18 * * *',
  },
};
const recurrence = {
  action: 'Start',
  status: 'Disabled',
  triggerType: 'Recurrence',
  recurrence: {
    timeZone: 'UTC',
    frequency: 'Week',
    interval: 1,
    schedule: { hours: [17], minutes: [0], weekDays: ['Monday'] },
  },
};
const read: Schedule[] = [
  {
    action: 'Stop',
    enabled: true,
    trigger: { type: 'Cron', ...cron.cron },
  },
  {
    action: 'Start',
    enabled: false,
    trigger: {
      type: 'Recurrence',
      timeZone: 'UTC',
      frequency: 'Week',
      interval: 1,
      hours: [17],
      minutes: [0],
      weekDays: ['Monday'],
      monthDays: [],
    },
  },
];
const reading = (...computeStartStop: unknown[]) => schedulesOf({ computeStartStop });

test('both kinds are read, and written back as they were', () => {
  expect(reading(cron, recurrence)).toEqual(read);
  expect(scheduleBodyOf(read)).toEqual({ computeStartStop: [cron, recurrence] });
});

test('what only the service says of a schedule is kept beside it', () => {
  const kept = { id: '7', provisioningStatus: 'Completed' };
  const computeStartStop = [{ ...cron, ...kept }];
  expect(serviceSchedulesOf({ computeStartStop })).toEqual([{ ...read[0], ...kept }]);
  expect(schedulesOf({ computeStartStop })).toEqual([read[0]]);
});

test('a recurrence without a time says nothing of hours and minutes', () => {
  const { schedule: _, ...bare } = recurrence.recurrence;
  const arm = { ...recurrence, recurrence: bare };
  expect(scheduleBodyOf(reading(arm))).toEqual({ computeStartStop: [arm] });
});

test.each<[string, object]>([
  ['no zone is UTC', { cron: { ...cron.cron, timeZone: '' } }],
  ['a status that nobody knows is on', { status: 'Paused' }],
  ['the case of the trigger is no matter', { triggerType: 'cron' }],
])('%s', (_, change) => {
  const [schedule] = reading({ ...cron, ...change });
  expect(schedule).toMatchObject({ enabled: true, trigger: { type: 'Cron' } });
});

test.each<[string, unknown]>([
  ['without a trigger', { ...cron, cron: null }],
  ['with another action', { ...cron, action: 'Pause' }],
  ['with another frequency', { ...recurrence, recurrence: { frequency: 'Year' } }],
  ['that is none', 'Stop'],
])('a schedule %s is left out, the others stay', (_, odd) => {
  expect(reading(odd, cron)).toEqual([read[0]]);
});
