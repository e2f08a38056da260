import { expect, test } from 'vitest';
import { clusterDefaults } from '@/lib/domain/compute/create-compute';
import { armBodyOf } from './create-compute';

test('a cluster, with what the service would otherwise choose said outright', () => {
  const body = armBodyOf({
    kind: 'cluster',
    location: 'westus2',
    vmSize: 'Standard_DS3_v2',
    vmPriority: 'LowPriority',
    scale: clusterDefaults,
    nodePublicIp: true,
    identity: { type: 'None' },
    isolatedNetwork: false,
    tags: {},
  });
  expect(body).toEqual({
    location: 'westus2',
    properties: {
      computeType: 'AmlCompute',
      computeLocation: 'westus2',
      properties: {
        osType: 'Linux',
        vmSize: 'Standard_DS3_v2',
        vmPriority: 'LowPriority',
        scaleSettings: {
          minNodeCount: 0,
          maxNodeCount: 4,
          nodeIdleTimeBeforeScaleDown: 'PT120S',
        },
        remoteLoginPortPublicAccess: 'Disabled',
      },
    },
  });
});

test('an instance, for its creator alone and without SSH', () => {
  expect(armBodyOf({ kind: 'instance', location: 'eastus', vmSize: 'Standard_DS3_v2' })).toEqual({
    location: 'eastus',
    properties: {
      computeType: 'ComputeInstance',
      properties: {
        vmSize: 'Standard_DS3_v2',
        applicationSharingPolicy: 'Personal',
        computeInstanceAuthorizationType: 'personal',
        sshSettings: { sshPublicAccess: 'Disabled' },
      },
    },
  });
});
