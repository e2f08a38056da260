import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import published from '../arm-body/fixtures/published-instances.json';
import { instanceFactsOf } from './instance-facts';

test('the published example', () => {
  expect(instanceFactsOf(published.get)).toEqual({
    publicIp: '10.0.0.1',
    privateIp: '10.0.0.1',
    ssh: { enabled: true, userName: 'azureuser', port: 22 },
    image: { current: '22.06.14', latest: '22.07.22', isLatest: false },
    sharing: 'Shared',
    singleSignOn: true,
    schedules: [],
  });
});

test('schedules keep what the service says of them', () => {
  const schedule = { action: 'Stop', status: 'Enabled', cron: { expression: '0 18 * * *' } };
  const computeStartStop = [{ ...schedule, id: '1', provisioningStatus: 'Failed' }];
  const arm = { properties: { properties: { schedules: { computeStartStop } } } };
  expect(instanceFactsOf(arm).schedules).toMatchObject([
    { id: '1', provisioningStatus: 'Failed', action: 'Stop' },
  ]);
});

test('an odd part hides no other', () => {
  const properties = {
    sshSettings: 7,
    osImageMetadata: [],
    connectivityEndpoints: { publicIpAddress: null, privateIpAddress: '10.0.0.4' },
    enableSSO: false,
  };
  expect(instanceFactsOf({ properties: { properties } })).toEqual({
    privateIp: '10.0.0.4',
    ssh: { enabled: false, userName: 'azureuser', port: 22 },
    singleSignOn: false,
    schedules: [],
  });
});

test('whatever ARM answers, it is read', () => {
  const property = fc.property(fc.jsonValue(), (value) =>
    [{ properties: value }, { properties: { properties: value } }].every((arm) =>
      Array.isArray(instanceFactsOf(arm).schedules),
    ),
  );
  expect(fc.check(property).failed).toBe(false);
});
