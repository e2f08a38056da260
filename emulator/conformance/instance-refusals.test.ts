import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dana, sam } from '../entra/people';
import { TENANT_ID } from '../entra/tenant';
import { findUser } from '../graph/directory-user';
import type { TestEmulator } from '../testing/test-emulator';
import { subnetId } from './new-cluster';
import { daily, instanceOf, instancePath, scheduled } from './new-instance';
import { stageOn, startStillEmulator, type Stage } from './stage';

let test: TestEmulator;

beforeAll(async () => {
  test = await startStillEmulator();
});
afterAll(() => test.close());

const stop = daily('Stop', '0 18 * * *');
const every = (recurrence: object) =>
  scheduled({ triggerType: 'Recurrence', recurrence, action: 'Stop', status: 'Enabled' });
const times = { hours: [18], minutes: [0] };
const service = (name: string, published: number) => ({
  name,
  image: { type: 'docker', reference: 'ghcr.io/contoso/tool:1' },
  endpoints: [{ target: 8787, published, protocol: 'http' }],
});
const script = (fields: object) => ({
  setupScripts: {
    scripts: { creationScript: { scriptSource: 'inline', scriptData: 'ZXhpdA==', ...fields } },
  },
});
const assigned = (user: object = {}) => ({
  personalComputeInstanceSettings: {
    assignedUser: { objectId: sam.oid, tenantId: TENANT_ID, ...user },
  },
});
const colleague = findUser('aiko.tanaka@contoso.example')?.id;
const key = `ssh-ed25519 AAAA${'C3NzaC1lZDI1NTE5'.repeat(3)} sam@contoso.example`;

describe('an instance is made with', () => {
  it.each<[string, object]>([
    ['four schedules', scheduled(stop, stop, stop, stop)],
    ['a cron of lists and ranges', scheduled(daily('Start', '0,30 8-9 * * 1-5'))],
    ['a recurrence of minutes', every({ frequency: 'Minute', interval: 15 })],
    ['times of a day', every({ frequency: 'Day', interval: 1, schedule: times })],
    [
      'days of a month',
      every({ frequency: 'Month', interval: 1, schedule: { ...times, monthDays: [31] } }),
    ],
    [
      'a start time alone',
      every({ frequency: 'Week', interval: 1, startTime: '2026-05-01T08:00:00' }),
    ],
    ['the shortest idle time', { idleTimeBeforeShutdown: 'PT15M' }],
    ['the longest idle time', { idleTimeBeforeShutdown: 'PT4320M' }],
    ['a timeout in hours', script({ timeout: '1.5h' })],
    [
      'services on ports of their own',
      { customServices: [service('one', 4444), service('two', 4445)] },
    ],
    ['somebody to use it', assigned()],
    ['somebody who is no more than found in the directory', assigned({ objectId: colleague })],
    [
      'somebody to use it, and SSH set up later',
      { ...assigned(), sshSettings: { sshPublicAccess: 'Enabled' } },
    ],
  ])('%s', async (_, settings) => {
    const stage = stageOn(test, 'team');
    expect(await stage.call('PUT', instancePath(stage), instanceOf(settings))).toMatchObject({
      status: 201,
    });
  });

  it('no single sign-on when it is for somebody else and has software on it', async () => {
    const stage = stageOn(test, 'team');
    const settings = { ...assigned(), ...script({}), enableSSO: true };
    const { body } = await stage.call('PUT', instancePath(stage), instanceOf(settings));
    expect(body).toMatchObject({ properties: { properties: { enableSSO: false, ...assigned() } } });
  });
});

describe('an instance is refused with', () => {
  const SCHEDULES = 'schedules.computeStartStop';

  it.each<[string, object, string]>([
    ['five schedules', scheduled(stop, stop, stop, stop, stop), SCHEDULES],
    [
      'an action that nobody knows',
      scheduled({ ...stop, action: 'Pause' }),
      `${SCHEDULES}.0.action`,
    ],
    ['a status that nobody knows', scheduled({ ...stop, status: 'On' }), `${SCHEDULES}.0.status`],
    [
      'a trigger that nobody knows',
      scheduled({ ...stop, triggerType: 'Moon' }),
      `${SCHEDULES}.0.triggerType`,
    ],
    [
      'a zone by its IANA name',
      scheduled(daily('Stop', '0 18 * * *', 'Europe/Berlin')),
      `${SCHEDULES}.0.cron.timeZone`,
    ],
    ...[
      '0 18 * *',
      '0 0 18 * * *',
      '60 18 * * *',
      '0 18 * * 7',
      '0 18 * * MON',
      '*/5 * * * *',
      '0 9 31 2 *',
      '@daily',
    ].map((cron): [string, object, string] => [
      `the cron ${cron}`,
      scheduled(daily('Stop', cron)),
      `${SCHEDULES}.0.cron.expression`,
    ]),
    [
      'a start time with an offset',
      scheduled({ ...stop, cron: { expression: '0 18 * * *', startTime: '2026-05-01T08:00:00Z' } }),
      `${SCHEDULES}.0.cron.startTime`,
    ],
    [
      'a frequency that nobody knows',
      every({ frequency: 'Year', interval: 1 }),
      `${SCHEDULES}.0.recurrence.frequency`,
    ],
    [
      'an interval of nothing',
      every({ frequency: 'Hour', interval: 0 }),
      `${SCHEDULES}.0.recurrence.interval`,
    ],
    [
      'a day without times',
      every({ frequency: 'Day', interval: 1 }),
      `${SCHEDULES}.0.recurrence.schedule`,
    ],
    [
      'hours without minutes',
      every({ frequency: 'Day', interval: 1, schedule: { hours: [8] } }),
      `${SCHEDULES}.0.recurrence.schedule.minutes`,
    ],
    [
      'an hour that no day has',
      every({ frequency: 'Day', interval: 1, schedule: { hours: [24], minutes: [0] } }),
      `${SCHEDULES}.0.recurrence.schedule.hours.0`,
    ],
    [
      'week days of a month',
      every({ frequency: 'Month', interval: 1, schedule: { ...times, weekDays: ['Monday'] } }),
      `${SCHEDULES}.0.recurrence.schedule.weekDays`,
    ],
    [
      'month days of a week',
      every({ frequency: 'Week', interval: 1, schedule: { ...times, monthDays: [1] } }),
      `${SCHEDULES}.0.recurrence.schedule.monthDays`,
    ],
    ...['PT14M', 'PT73H', 'P1M', '15m', ''].map(
      (idleTimeBeforeShutdown): [string, object, string] => [
        `an idle time of '${idleTimeBeforeShutdown}'`,
        { idleTimeBeforeShutdown },
        'idleTimeBeforeShutdown',
      ],
    ),
    [
      'a timeout that is none',
      script({ timeout: 'PT15M' }),
      'setupScripts.scripts.creationScript.timeout',
    ],
    [
      'a script from nowhere',
      script({ scriptSource: 'web' }),
      'setupScripts.scripts.creationScript.scriptSource',
    ],
    [
      'a service without an image',
      { customServices: [{ name: 'tool' }] },
      'customServices.0.image',
    ],
    [
      'a port that there is not',
      { customServices: [service('one', 70_000)] },
      'customServices.0.endpoints.0.published',
    ],
    [
      'two services on one port',
      { customServices: [service('one', 4444), service('two', 4444)] },
      'customServices',
    ],
    [
      'two services of one name',
      { customServices: [service('one', 4444), service('One', 4445)] },
      'customServices',
    ],
    [
      'a private key',
      { sshSettings: { sshPublicAccess: 'Enabled', adminPublicKey: '-----BEGIN' } },
      'sshSettings.adminPublicKey',
    ],
    ['no public address and no network', { enableNodePublicIp: false }, 'enableNodePublicIp'],
    [
      'somebody without a tenant',
      { personalComputeInstanceSettings: { assignedUser: { objectId: sam.oid } } },
      'personalComputeInstanceSettings.assignedUser.tenantId',
    ],
    [
      'somebody of another tenant',
      assigned({ tenantId: sam.oid }),
      'personalComputeInstanceSettings.assignedUser.tenantId',
    ],
    [
      'nobody that there is',
      assigned({ objectId: TENANT_ID }),
      'personalComputeInstanceSettings.assignedUser.objectId',
    ],
    [
      'a key for somebody else',
      { ...assigned(), sshSettings: { sshPublicAccess: 'Enabled', adminPublicKey: key } },
      'sshSettings.adminPublicKey',
    ],
  ])('%s', async (_, settings, target) => {
    const stage = stageOn(test, 'team');
    const answer = await stage.call('PUT', instancePath(stage), instanceOf(settings));
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 'UserError', target: `properties.properties.${target}` } },
    });
  });

  it.each<[string, (stage: Stage) => string, number, string]>([
    ['that is not there', (stage) => subnetId(stage, 'nowhere'), 400, 'UserError'],
    ['of another region', (stage) => subnetId(stage, 'default', 'vnet-europe'), 400, 'UserError'],
    ['that is delegated', (stage) => subnetId(stage, 'functions'), 400, 'UserError'],
    ['whose id is none', () => 'compute', 400, 'LinkedInvalidPropertyId'],
  ])('a subnet %s', async (_, idIn, status, code) => {
    const stage = stageOn(test, 'team');
    const body = instanceOf({ subnet: { id: idIn(stage) } });
    expect(await stage.call('PUT', instancePath(stage), body)).toMatchObject({
      status,
      body: { error: { code } },
    });
  });

  it.each([
    ['LinkedAuthorizationFailed', 'a subnet that its maker may not join', dana],
    ['AuthorizationFailed', 'nothing wrong, by a data scientist without more', sam],
  ])('%s: %s', async (code, _, person) => {
    const stage = stageOn(test, 'team');
    const subnet = { id: subnetId(stage, 'compute') };
    const creation = stage
      .clientOf(person)
      .computeOperations.beginCreateOrUpdate(...stage.at, 'dana-dev', {
        location: 'eastus',
        properties: {
          computeType: 'ComputeInstance',
          properties: { vmSize: 'Standard_DS2_v2', subnet },
        },
      });
    await expect(creation).rejects.toMatchObject({ statusCode: 403, code });
  });
});
