import { describe, expect, it } from 'vitest';
import type { SubscriptionState } from '../core/state';
import { readText, shareOf, writeText } from '../files/share';
import { startChange } from './change';
import { planScript } from './script-plan';
import { logPath } from './script-run';
import { timeoutMs } from './setup-script';
import { settle } from './settle';
import { at, createInstance, smallWorld } from './testing/small-world';

const inline = (...lines: string[]) => ({
  scriptSource: 'inline',
  scriptData: Buffer.from(`#!/bin/bash\n${lines.join('\n')}\n`).toString('base64'),
});

function shareIn(world: SubscriptionState) {
  const [workspace] = world.workspaces;
  if (workspace === undefined) throw new Error('The seed has a workspace.');
  return shareOf(world, workspace);
}

function logOf(world: SubscriptionState, phase: 'creation' | 'startup') {
  return readText(shareIn(world), logPath({ name: 'dana-dev' }, phase));
}

describe('a timeout', () => {
  it.each([
    ['90', 90_000],
    ['1.5m', 90_000],
    ['.5h', 1_800_000],
    ['2d', 172_800_000],
    ['15 m', undefined],
    ['PT15M', undefined],
    ['', undefined],
  ])('%s', (text, ms) => expect(timeoutMs(text)).toBe(ms));
});

describe('what a script prints', () => {
  const variables = { CI_NAME: 'dana-dev', 1: 'blue' };

  it.each([
    ['echo "on $CI_NAME"', 'on dana-dev'],
    ['echo ${1:-red} and ${2:-green}', 'blue and green'],
    ["echo 'on $CI_NAME'", 'on $CI_NAME'],
    ['echo "a > b" >&2', 'a > b'],
    ['pip install polars', '+ pip install polars'],
  ])('%s', (line, text) => {
    expect(planScript(line, variables, 10_000).lines).toEqual([{ afterMs: 1_000, text }]);
  });

  it('is nothing but a complaint when its lines end as on Windows', () => {
    const plan = planScript('#!/bin/bash\r\necho hello\r\n', {}, 10_000);
    expect(plan.exitCode).toBe(126);
    expect(plan.lines[0]?.text).toContain('^M');
  });
});

describe('the setup scripts of an instance', () => {
  it('run when the machine is up, the first one once and the other at each start', () => {
    const world = smallWorld();
    const scripts = {
      creationScript: {
        ...inline('echo "once, $1"', 'sleep 30', 'echo end'),
        scriptArguments: 'a b',
      },
      startupScript: inline('echo "each time, on $CI_NAME"'),
    };
    const instance = createInstance(world, 'dana-dev', { settings: { setupScripts: { scripts } } });
    settle(world, at(90));
    expect(instance.state).toBe('UserSettingUp');
    settle(world, at(92));
    expect(logOf(world, 'creation')).toBe('once, a\n+ sleep 30\n');
    settle(world, at(122));
    expect(logOf(world, 'creation')).toBe('once, a\n+ sleep 30\nend\n');
    expect(instance).toMatchObject({ state: 'UserSettingUp', provisioningState: 'Creating' });
    settle(world, at(123));
    expect(instance).toMatchObject({ state: 'Running', provisioningState: 'Succeeded' });
    expect(logOf(world, 'startup')).toBe('each time, on dana-dev\n');

    writeText(shareIn(world), logPath(instance, 'startup'), '', at(130));
    startChange(world, instance, 'Stop', at(130));
    settle(world, at(160));
    startChange(world, instance, 'Start', at(160));
    settle(world, at(300));
    expect(instance.state).toBe('Running');
    expect(logOf(world, 'creation')).toBe('once, a\n+ sleep 30\nend\n');
    expect(logOf(world, 'startup')).toBe('each time, on dana-dev\n');
  });

  it.each([
    [
      'ends badly',
      inline('echo oh', 'exit 3'),
      'oh\n',
      /creation script given inline ended with exit code 3\./,
    ],
    [
      'takes too long',
      { ...inline('echo oh', 'sleep 2h'), timeout: '10m' },
      'oh\n+ sleep 2h\ntimeout: the script was ended after 600 s\n',
      /ended after its timeout of 10m, with exit code 124/,
    ],
    [
      'takes longer than the 15 minutes that it has unless it says otherwise',
      inline('sleep 901'),
      '+ sleep 901\ntimeout: the script was ended after 900 s\n',
      /timeout of 15m/,
    ],
    [
      'is not there',
      { scriptSource: 'workspaceStorage', scriptData: 'Users/dana/nowhere.sh' },
      'bash: Users/dana/nowhere.sh: No such file or directory\n',
      /'Users\/dana\/nowhere.sh' was not found/,
    ],
  ])('fail when one %s', (_, creationScript, log, message) => {
    const world = smallWorld();
    const settings = { setupScripts: { scripts: { creationScript } } };
    const instance = createInstance(world, 'dana-dev', { settings });
    settle(world, at(7_200));
    expect(instance).toMatchObject({
      state: 'UserSetupFailed',
      provisioningState: 'Failed',
      lastOperation: { operationStatus: 'CreateFailed' },
    });
    expect(instance.errors[0]?.message).toMatch(message);
    expect(world.operations[0]?.status).toBe('Failed');
    expect(logOf(world, 'creation')).toBe(log);
    startChange(world, instance, 'Restart', at(7_200));
    settle(world, at(7_300));
    expect(instance).toMatchObject({
      state: 'Running',
      errors: [],
      provisioningState: 'Succeeded',
    });
  });

  it('are read from the notebooks files when they begin', () => {
    const world = smallWorld();
    const creationScript = { scriptSource: 'workspaceStorage', scriptData: '/Users/dana/new.sh' };
    const settings = { setupScripts: { scripts: { creationScript } } };
    const instance = createInstance(world, 'dana-dev', { settings });
    writeText(shareIn(world), 'Users/dana/new.sh', 'echo new\n', at(10));
    settle(world, at(200));
    expect(instance.state).toBe('Running');
    expect(logOf(world, 'creation')).toBe('new\n');
  });
});
