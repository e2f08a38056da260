import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { riley } from '@/emulator/entra/people';
import * as computeSettings from '@/lib/contract/compute-settings';
import * as computes from '@/lib/contract/computes';
import type { Endpoint } from '@/lib/contract/endpoint';
import { getOperation } from '@/lib/contract/operations';
import { instanceSettingsOf } from '@/lib/domain/arm-body/instance-settings';
import type { CreateInstance } from '@/lib/domain/compute/create-compute';
import type { acceptedSchema } from '@/lib/domain/operation/operation';
import type { ComputeRef } from '@/lib/domain/resource-id/resource-id';
import type { Schedule } from '@/lib/domain/schedule/schedule';
import { startTestApp, type Sent, type TestApp } from './testing/test-app';

let app: TestApp;
let params: ComputeRef;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(() => {
  params = { ...app.workspace('empty').params, name: 'ci-dana' };
});

const atSix: Schedule = {
  action: 'Stop',
  enabled: true,
  trigger: { type: 'Cron', timeZone: 'W. Europe Standard Time', expression: '0 18 * * 1,2,3,4,5' },
};
const onMondays: Schedule = {
  action: 'Start',
  enabled: false,
  trigger: {
    type: 'Recurrence',
    timeZone: 'UTC',
    frequency: 'Week',
    interval: 1,
    hours: [8],
    minutes: [30],
    weekDays: ['Monday'],
    monthDays: [],
  },
};

/** With every setting that a change must not touch. */
const full = {
  kind: 'instance',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  schedules: [atSix],
  idleMinutes: 60,
  scripts: { startup: { source: 'inline', text: 'echo on', arguments: 'a b', timeout: '30m' } },
  applications: [
    {
      name: 'rstudio',
      image: 'ghcr.io/azure/rocker-rstudio-ml-verse:latest',
      targetPort: 8787,
      publishedPort: 8787,
      environment: { KIND: 'demo' },
      mounts: [{ source: '/home/azureuser/a', target: '/a', readOnly: true }],
    },
  ],
  description: 'For notebooks',
  tags: { team: 'risk' },
};

type Write = Endpoint & { output: typeof acceptedSchema };

/** Sends a write and sees it through, if ARM goes on with it. */
async function done(endpoint: Write, sent: Sent): Promise<void> {
  const { operationUrl } = await app.call(endpoint, { params, ...sent });
  app.emulator.advance(params.subscriptionId, 1_200);
  if (operationUrl === undefined) return;
  expect(await app.call(getOperation, { body: { operationUrl } })).toMatchObject({
    status: 'Succeeded',
  });
}

async function settings(): Promise<CreateInstance> {
  const { arm } = await app.call(computes.getCompute, { params });
  return instanceSettingsOf(arm);
}

const create = (change: object = {}) =>
  done(computeSettings.createCompute, { body: { ...full, ...change } });

test('an instance is made with every setting', async () => {
  await create();
  expect(await settings()).toEqual({
    ...full,
    nodePublicIp: true,
    identity: { type: 'None' },
    singleSignOn: true,
  });
});

test('a row tells when it starts and stops by itself', async () => {
  await create();
  const listed = await app.call(computes.listComputes, { params });
  expect(listed.computes).toMatchObject([
    { name: params.name, schedules: [atSix], idleMinutes: 60 },
  ]);
});

describe('a change leaves all else as it was', () => {
  test.each<[string, Schedule[]]>([
    ['one more', [atSix, onMondays]],
    ['another', [onMondays]],
    ['switched off', [{ ...atSix, enabled: false }]],
    ['none', []],
  ])('of the schedules: %s', async (_, schedules) => {
    await create();
    const before = await settings();
    await done(computeSettings.setSchedules, { body: { schedules } });
    expect(await settings()).toEqual({ ...before, schedules });
  });

  test('of the idle shutdown', async () => {
    await create();
    const before = await settings();
    await done(computeSettings.setIdleShutdown, { body: { minutes: 4_320 } });
    expect(await settings()).toEqual({ ...before, idleMinutes: 4_320 });
  });

  test('of the idle shutdown, to never and back', async () => {
    await create();
    const { idleMinutes, ...before } = await settings();
    await done(computeSettings.setIdleShutdown, { body: { minutes: null } });
    expect(await settings()).toEqual(before);
    await done(computeSettings.setIdleShutdown, { body: { minutes: idleMinutes } });
    expect(await settings()).toEqual({ ...before, idleMinutes });
  });
});

test('where ARM has no action for idle shutdown, the instance is put back with it', async () => {
  await create();
  const before = await settings();
  const path = '**/updateIdleShutdownSetting';
  const fault = { path, status: 404, code: 'InvalidResourceType', message: 'Not in this cloud' };
  app.emulator.fault(params.subscriptionId, fault);
  await done(computeSettings.setIdleShutdown, { body: { minutes: 90 } });
  expect(await settings()).toEqual({ ...before, idleMinutes: 90 });
});

const changes: [Endpoint, unknown][] = [
  [computeSettings.setSchedules, { schedules: [atSix] }],
  [computeSettings.setIdleShutdown, { minutes: 30 }],
  [computeSettings.setIdleShutdown, { minutes: null }],
];

describe('a change is refused', () => {
  test('to a reader', async () => {
    await create();
    for (const [endpoint, body] of changes) {
      expect(await app.fail(endpoint, { params, body, as: riley })).toMatchObject({
        code: 'forbidden',
        service: { code: 'AuthorizationFailed' },
      });
    }
  });

  test('of what is not there, which is not made by it', async () => {
    for (const [endpoint, body] of changes) {
      expect(await app.fail(endpoint, { params, body })).toMatchObject({ code: 'not-found' });
    }
    expect(await app.fail(computes.getCompute, { params })).toMatchObject({ code: 'not-found' });
  });

  test.each<[string, Endpoint, unknown, string]>([
    [
      'to five schedules',
      computeSettings.setSchedules,
      { schedules: Array.from({ length: 5 }, () => atSix) },
      'schedules',
    ],
    ['to 14 minutes', computeSettings.setIdleShutdown, { minutes: 14 }, 'minutes'],
    ['to more than three days', computeSettings.setIdleShutdown, { minutes: 4_321 }, 'minutes'],
    ['to half a minute', computeSettings.setIdleShutdown, { minutes: 15.5 }, 'minutes'],
  ])('%s, before ARM is asked', async (_, endpoint, body, field) => {
    expect(await app.fail(endpoint, { params, body })).toMatchObject({
      code: 'invalid-input',
      fields: [{ path: field }],
    });
  });
});
