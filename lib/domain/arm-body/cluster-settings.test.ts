import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCluster } from '../compute/create-cluster.fixture';
import { clusterSettingsOf } from './cluster-settings';
import { computeBodyOf } from './compute-body';
import { identityOf } from './identity-body';

test('a request comes back from what ARM is sent without loss', () => {
  fc.assert(
    fc.property(anyCluster, (request) => {
      expect(clusterSettingsOf(computeBodyOf(request))).toEqual(request);
    }),
  );
});

test('whatever ARM answers, it is read', () => {
  const property = fc.property(fc.jsonValue(), (value) =>
    [{ properties: value }, { properties: { properties: value } }].every(
      (arm) => clusterSettingsOf(arm).kind === 'cluster',
    ),
  );
  expect(fc.check(property).failed).toBe(false);
});

test('the published example is read, with the defaults of what it leaves out', () => {
  const arm = {
    location: 'eastus',
    properties: {
      computeType: 'AmlCompute',
      description: 'some compute',
      properties: {
        scaleSettings: {
          maxNodeCount: 4,
          minNodeCount: 4,
          nodeIdleTimeBeforeScaleDown: 'PT5M',
        },
      },
    },
  };
  expect(clusterSettingsOf(arm)).toMatchObject({
    location: 'eastus',
    description: 'some compute',
    vmPriority: 'Dedicated',
    scale: { minNodes: 4, maxNodes: 4, idleSeconds: 300 },
    nodePublicIp: true,
    identity: { type: 'None' },
  });
});

test.each([
  [undefined, { type: 'None' }],
  [{ type: 'None' }, { type: 'None' }],
  [{ type: 'SystemAssigned', principalId: 'p' }, { type: 'SystemAssigned' }],
  [
    { type: 'UserAssigned', userAssignedIdentities: { '/a': { clientId: 'c' } } },
    { type: 'UserAssigned', ids: ['/a'] },
  ],
  [
    { type: 'SystemAssigned,UserAssigned', userAssignedIdentities: { '/a': {} } },
    { type: 'UserAssigned', ids: ['/a'] },
  ],
])('the identity %j', (arm, identity) => {
  expect(identityOf(arm)).toEqual(identity);
});

test.each([null, ''])('%j stands for what was never given', (nothing) => {
  const properties = {
    userAccountCredentials: { adminUserName: nothing },
    subnet: { id: nothing },
    enableNodePublicIp: null,
  };
  const settings = clusterSettingsOf({ properties: { description: nothing, properties } });
  expect(settings).toMatchObject({ nodePublicIp: true });
  expect(Object.keys(settings)).not.toContain('ssh');
  expect(Object.keys(settings)).not.toContain('subnetId');
  expect(Object.keys(settings)).not.toContain('description');
});
