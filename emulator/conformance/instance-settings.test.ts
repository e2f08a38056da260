import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { TestEmulator } from '../testing/test-emulator';
import customServices from './examples/update-custom-services.json' with { type: 'json' };
import idleShutdown from './examples/update-idle-shutdown.json' with { type: 'json' };
import { subnetId } from './new-cluster';
import { daily, instanceOf, instancePath, scheduled } from './new-instance';
import { stageOn, startStillEmulator, type Stage } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const DAY_SECONDS = 86_400;
const PREVIEW = '2026-05-15-preview';

const answerSchema = z.looseObject({
  location: z.string(),
  properties: z.looseObject({ properties: z.looseObject({ schedules: z.json() }) }),
});

async function made(stage: Stage, settings: object) {
  const { status } = await stage.call('PUT', instancePath(stage), instanceOf(settings));
  expect(status).toBe(201);
  stage.advance(600);
  return shown(stage);
}

async function shown(stage: Stage) {
  return answerSchema.parse((await stage.call('GET', instancePath(stage))).body);
}

const key = `ssh-ed25519 AAAA${'C3NzaC1lZDI1NTE5'.repeat(3)} dana@contoso.example`;

describe('an instance', () => {
  it('gives back what was written', async () => {
    const stage = stageOn(test, 'team');
    const settings = {
      ...scheduled(daily('Stop', '0 18 * * 1-5', 'W. Europe Standard Time'), {
        triggerType: 'Recurrence',
        recurrence: {
          // The SDK writes this here, and the service does not mind.
          triggerType: 'recurrence',
          frequency: 'Week',
          interval: 2,
          startTime: '2026-05-04T00:00:00',
          timeZone: 'Eastern Standard Time',
          schedule: { hours: [8], minutes: [30], weekDays: ['Monday'] },
        },
        action: 'Start',
        status: 'Disabled',
      }),
      idleTimeBeforeShutdown: 'PT45M',
      sshSettings: { sshPublicAccess: 'Enabled', adminPublicKey: key },
      subnet: { id: subnetId(stage, 'compute') },
      setupScripts: {
        scripts: {
          startupScript: {
            scriptSource: 'workspaceStorage',
            scriptData: 'Users/avery/setup/on-start.sh',
            scriptArguments: 'a b',
            timeout: '5m',
          },
        },
      },
    };
    const { properties } = await made(stage, settings);
    expect(properties.properties).toMatchObject({
      idleTimeBeforeShutdown: 'PT45M',
      sshSettings: { adminPublicKey: key, adminUserName: 'azureuser', sshPort: 50_000 },
      setupScripts: settings.setupScripts,
      connectivityEndpoints: { privateIpAddress: expect.stringMatching(/^10\.20\.1\./) },
      osImageMetadata: { isLatestOsImageVersion: true },
      schedules: {
        computeStartStop: [
          {
            id: expect.stringMatching(/^[0-9a-f-]{36}$/),
            provisioningStatus: 'Completed',
            action: 'Stop',
            cron: { expression: '0 18 * * 1-5', timeZone: 'W. Europe Standard Time' },
          },
          { status: 'Disabled', recurrence: { frequency: 'Week', interval: 2 } },
        ],
      },
    });
    stage.advance(60 * DAY_SECONDS);
    expect((await shown(stage)).properties.properties).toMatchObject({
      osImageMetadata: { isLatestOsImageVersion: false },
    });
  });

  it('is updated with what a GET answered and one part changed, and goes on running', async () => {
    const stage = stageOn(test, 'team');
    const read = await made(stage, {
      ...scheduled(daily('Stop', '0 18 * * *'), daily('Start', '0 8 * * *')),
      idleTimeBeforeShutdown: 'PT45M',
    });
    const before = schedulesIn(read);
    const { properties } = read;
    const computeStartStop = [{ ...before[1], status: 'Disabled' }, daily('Stop', '0 20 * * *')];
    const inner = { ...properties.properties, schedules: { computeStartStop } };
    const body = { ...read, properties: { ...properties, properties: inner } };
    const { status } = await stage.call('PUT', instancePath(stage), body);
    expect(status).toBe(200);
    expect(await shown(stage)).toMatchObject({
      properties: { provisioningState: 'Updating', properties: { state: 'Running' } },
    });
    stage.advance(30);
    const after = await shown(stage);
    expect(after).toMatchObject({
      properties: {
        provisioningState: 'Succeeded',
        properties: { state: 'Running', idleTimeBeforeShutdown: 'PT45M' },
      },
    });
    const [kept, added] = schedulesIn(after);
    expect(kept).toMatchObject({ id: before[1]?.['id'], action: 'Start', status: 'Disabled' });
    expect(before.map(({ id }) => id)).not.toContain(added?.['id']);
  });

  it('loses its schedules and its idle shutdown when they are written as null', async () => {
    const stage = stageOn(test, 'team');
    await made(stage, {
      ...scheduled(daily('Stop', '0 18 * * *')),
      idleTimeBeforeShutdown: 'PT45M',
    });
    const nothing = { schedules: null, idleTimeBeforeShutdown: null };
    await stage.call('PUT', instancePath(stage), instanceOf(nothing));
    stage.advance(2 * DAY_SECONDS);
    expect((await shown(stage)).properties.properties).toMatchObject({
      ...nothing,
      state: 'Running',
    });
  });

  it.each([
    ['its size', { vmSize: 'Standard_DS3_v2' }, 'vmSize'],
    ['its SSH key', { sshSettings: { sshPublicAccess: 'Enabled' } }, 'sshSettings'],
    ['its address', { enableNodePublicIp: false }, 'enableNodePublicIp'],
    [
      'whose it is',
      {
        personalComputeInstanceSettings: {
          assignedUser: {
            objectId: 'a0000000-0000-4000-8000-000000000004',
            tenantId: 'c0ffee00-0000-4000-8000-00000000c0de',
          },
        },
      },
      'personalComputeInstanceSettings',
    ],
    [
      'its scripts',
      {
        setupScripts: {
          scripts: { startupScript: { scriptSource: 'inline', scriptData: 'ZQ==' } },
        },
      },
      'setupScripts',
    ],
  ])('never changes %s', async (_, settings, name) => {
    const stage = stageOn(test, 'team');
    await made(stage, {});
    const answer = await stage.call('PUT', instancePath(stage), instanceOf(settings));
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 'UserError', target: `properties.properties.${name}` } },
    });
  });
});

describe('operations that only preview versions have', () => {
  it('set the idle shutdown, at once', async () => {
    const stage = stageOn(test, 'team');
    await made(stage, {});
    const path = `${instancePath(stage)}/updateIdleShutdownSetting`;
    const { parameters } = idleShutdown.parameters;
    const stable = await stage.call('POST', path, parameters);
    expect(stable).toMatchObject({
      status: 400,
      body: { error: { code: 'NoRegisteredProviderFound' } },
    });
    const preview = `${path}?api-version=${PREVIEW}`;
    expect(await stage.call('POST', preview, parameters)).toMatchObject({
      status: 200,
      body: undefined,
    });
    stage.advance(121 * 60);
    expect((await shown(stage)).properties.properties).toMatchObject({
      idleTimeBeforeShutdown: 'PT120M',
      state: 'Stopped',
      lastOperation: { operationTrigger: 'IdleShutdown' },
    });
  });

  it('begin to count anew when the time is shorter than that idled already', async () => {
    const stage = stageOn(test, 'team');
    await made(stage, { idleTimeBeforeShutdown: 'PT5H' });
    stage.advance(2 * 3_600);
    const path = `${instancePath(stage)}/updateIdleShutdownSetting?api-version=${PREVIEW}`;
    await stage.call('POST', path, { idleTimeBeforeShutdown: 'PT1H' });
    stage.advance(59 * 60);
    expect((await shown(stage)).properties.properties['state']).toBe('Running');
    stage.advance(2 * 60);
    expect((await shown(stage)).properties.properties['state']).toBe('Stopped');
  });

  it('exchange the custom services', async () => {
    const stage = stageOn(test, 'team');
    await made(stage, {});
    const path = `${instancePath(stage)}/customServices?api-version=${PREVIEW}`;
    const services = customServices.parameters.customServices;
    expect(await stage.call('POST', path, services)).toMatchObject({ status: 200 });
    expect((await shown(stage)).properties.properties).toMatchObject({
      customServices: services,
      applications: expect.arrayContaining([
        {
          displayName: 'rstudio-workbench',
          endpointUri: 'https://dana-dev-4444.eastus.instances.azureml.ms/',
        },
      ]),
    });
  });
});

function schedulesIn(answer: z.infer<typeof answerSchema>) {
  const { schedules } = answer.properties.properties;
  return z.object({ computeStartStop: z.array(z.looseObject({ id: z.string() })) }).parse(schedules)
    .computeStartStop;
}
