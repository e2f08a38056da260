import { describe, expect, it } from 'vitest';
import type { SubscriptionState } from '../core/state';
import { work } from './activity';
import { startChange } from './change';
import type { InstanceRecord } from './compute-record';
import type { ScheduleRecord } from './schedule-record';
import { settle } from './settle';
import { at, createInstance, smallWorld, START_MS } from './testing/small-world';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function daily(action: 'Start' | 'Stop', expression: string): ScheduleRecord {
  const timeZone = 'W. Europe Standard Time';
  return {
    id: action,
    action,
    status: 'Enabled',
    triggerType: 'Cron',
    cron: { expression, timeZone },
  };
}

const startAtEight = daily('Start', '0 8 * * 1-5');
const stopAtSix = daily('Stop', '0 18 * * 1-5');
const workingHours = [startAtEight, stopAtSix];

function worldAtWork(): SubscriptionState {
  const world = smallWorld();
  const settings = { idleTimeBeforeShutdown: 'PT3H' };
  createInstance(world, 'dana-dev', { schedules: workingHours, settings });
  createInstance(world, 'mika-dev', { schedules: workingHours });
  return world;
}

/** Each change of state, in the order of time. */
function history(world: SubscriptionState, instance: InstanceRecord, untilMs: number) {
  const seen: string[] = [];
  for (let now = START_MS; now <= untilMs; now += MINUTE) {
    settle(world, now);
    const told = `${new Date(now).toISOString().slice(0, 16)} ${instance.state}`;
    if (seen.at(-1)?.slice(17) !== instance.state) seen.push(told);
  }
  return seen;
}

describe('schedules', () => {
  it('stop and start an instance by the clock of their zone', () => {
    const world = smallWorld();
    const instance = createInstance(world, 'dana-dev', { schedules: workingHours });
    const steady = history(world, instance, START_MS + DAY).filter((one) =>
      /Running|Stopped/.test(one),
    );
    expect(steady).toEqual([
      '2026-01-05T09:02 Running',
      '2026-01-05T17:01 Stopped',
      '2026-01-06T07:01 Running',
    ]);
    expect(instance.lastOperation).toMatchObject({
      operationName: 'Start',
      operationTrigger: 'Schedule',
      operationStatus: 'Succeeded',
    });
  });

  it('leave alone what is as they want it, and do nothing when switched off', () => {
    const world = smallWorld();
    const schedules: ScheduleRecord[] = [startAtEight, { ...stopAtSix, status: 'Disabled' }];
    const instance = createInstance(world, 'dana-dev', { schedules });
    settle(world, START_MS + 10 * DAY);
    expect(instance.lastOperation).toMatchObject({
      operationName: 'Create',
      operationTrigger: 'User',
    });
    startChange(world, instance, 'Stop', START_MS + 10 * DAY);
    settle(world, START_MS + 11 * DAY);
    expect(instance).toMatchObject({ state: 'Running', lastOperation: { operationName: 'Start' } });
  });

  it('are lost while something else is under way', () => {
    const world = smallWorld();
    const instance = createInstance(world, 'dana-dev', { schedules: workingHours });
    const stopTime = Date.UTC(2026, 0, 5, 17);
    settle(world, stopTime - 10_000);
    startChange(world, instance, 'Restart', stopTime - 10_000);
    settle(world, stopTime + HOUR);
    expect(instance.lastOperation).toMatchObject({ operationName: 'Restart' });
  });

  it('come to the same in one leap across a change of clocks, as in small steps', () => {
    const [leapt, stepped] = [worldAtWork(), worldAtWork()];
    const end = START_MS + 86 * DAY;
    settle(leapt, end);
    for (let now = START_MS; now <= end; now += 47 * MINUTE) settle(stepped, now);
    settle(stepped, end);
    expect(stepped).toEqual(leapt);
    expect(leapt.computes.map((one) => 'state' in one && one.state)).toEqual([
      'Running',
      'Running',
    ]);
  });
});

describe('idle shutdown', () => {
  const idle = { settings: { idleTimeBeforeShutdown: 'PT1H' } };

  it('stops an instance that nobody has used for so long', () => {
    const world = smallWorld();
    const instance = createInstance(world, 'dana-dev', idle);
    settle(world, at(90) + HOUR - 1);
    expect(instance.state).toBe('Running');
    settle(world, at(90) + HOUR + MINUTE);
    expect(instance).toMatchObject({
      state: 'Stopped',
      lastOperation: { operationName: 'Stop', operationTrigger: 'IdleShutdown' },
    });
  });

  it('waits for those who work, and for jobs', () => {
    const world = smallWorld();
    const instance = createInstance(world, 'dana-dev', idle);
    const other = createInstance(world, 'mika-dev', idle);
    settle(world, at(90));
    other.state = 'JobRunning';
    work(world, at(600), { compute: 'Dana-Dev', minutes: 90 });
    settle(world, at(600) + 2.5 * HOUR - 1);
    expect([instance.state, other.state]).toEqual(['Running', 'JobRunning']);
    settle(world, at(600) + 2.5 * HOUR);
    expect([instance.state, other.state]).toEqual(['Stopping', 'JobRunning']);
    expect(() => work(world, at(600) + 3 * HOUR, { compute: 'dana-dev', minutes: 1 })).toThrow(
      "'dana-dev' is not running",
    );
  });

  it('needs the identity of the instance to be Contributor on the workspace', () => {
    const world = smallWorld();
    const identity = {
      name: 'id-train',
      resourceGroup: 'rg-ml-sandbox',
      location: 'eastus',
      principalId: 'p',
      clientId: 'c',
    };
    world.identities = [identity];
    const id =
      `/subscriptions/${world.subscriptionId}/resourceGroups/rg-ml-sandbox/providers/` +
      'Microsoft.ManagedIdentity/userAssignedIdentities/id-train';
    const instance = createInstance(world, 'dana-dev', {
      ...idle,
      identity: { type: 'UserAssigned', userAssignedIdentities: { [id]: {} } },
    });
    settle(world, at(90) + 3 * HOUR);
    expect(instance.state).toBe('Running');
    world.roleAssignments = [
      { principalId: 'p', role: 'Contributor', scope: `/subscriptions/${world.subscriptionId}` },
    ];
    settle(world, at(90) + 4 * HOUR + MINUTE);
    expect(instance.state).toBe('Stopped');
  });
});
