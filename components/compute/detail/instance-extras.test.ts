import { describe, expect, test } from 'vitest';
import { scheduleTexts, setupScripts, sshCommand } from './instance-extras';

const armOf = (properties: unknown) => ({ properties: { properties } });

test('schedules are told in one line each', () => {
  const arm = armOf({
    schedules: {
      computeStartStop: [
        {
          action: 'Stop',
          status: 'Enabled',
          cron: { expression: '0 18 * * *', timeZone: 'Pacific Standard Time' },
        },
        { action: 'Start', status: 'Disabled', recurrence: { frequency: 'Week', interval: 2 } },
        { triggerType: 'Sunrise' },
      ],
    },
  });
  expect(scheduleTexts(arm)).toEqual([
    'Stop: cron 0 18 * * *, Pacific Standard Time, enabled',
    'Start: every 2 weeks, disabled',
    'Schedule: Sunrise',
  ]);
});

test('setup scripts are named; the text of an inline one is not shown', () => {
  const arm = armOf({
    setupScripts: {
      scripts: {
        creationScript: {
          scriptSource: 'workspaceStorage',
          scriptData: 'Users/dana/setup.sh',
          scriptArguments: 'a b',
          timeout: '15m',
        },
        startupScript: { scriptSource: 'inline', scriptData: 'ZXhwb3J0IEtFWT0x' },
      },
    },
  });
  expect(setupScripts(arm)).toEqual([
    { label: 'Creation script', value: 'Users/dana/setup.sh a b (timeout 15m)' },
    { label: 'Startup script', value: 'Inline script' },
  ]);
});

test('nothing of it', () => {
  expect(scheduleTexts(armOf({}))).toEqual([]);
  expect(setupScripts(armOf({ setupScripts: null }))).toEqual([]);
});

describe('the SSH command', () => {
  const endpoints = { connectivityEndpoints: { publicIpAddress: '10.0.0.1' } };
  const ssh = { sshPublicAccess: 'Enabled', adminUserName: 'azureuser', sshPort: 50_000 };
  test.each([
    ['enabled', { ...endpoints, sshSettings: ssh }, 'ssh azureuser@10.0.0.1 -p 50000'],
    ['disabled', { ...endpoints, sshSettings: { ...ssh, sshPublicAccess: 'Disabled' } }, undefined],
    ['without a public address', { sshSettings: ssh }, undefined],
  ])('%s', (_, properties, command) => {
    expect(sshCommand(armOf(properties))).toBe(command);
  });
});
