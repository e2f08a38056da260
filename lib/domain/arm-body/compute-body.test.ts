import { describe, expect, test } from 'vitest';
import {
  clusterDefaults,
  createComputeSchema,
  type CreateCluster,
} from '../compute/create-compute';
import { computeBodyOf } from './compute-body';

const plain: CreateCluster = {
  kind: 'cluster',
  location: 'westus2',
  vmSize: 'Standard_DS3_v2',
  vmPriority: 'LowPriority',
  scale: clusterDefaults,
  nodePublicIp: true,
  identity: { type: 'None' },
  isolatedNetwork: false,
  tags: {},
};

test('a cluster, with what the service would otherwise choose said outright', () => {
  expect(computeBodyOf(plain)).toEqual({
    location: 'westus2',
    properties: {
      computeType: 'AmlCompute',
      computeLocation: 'westus2',
      disableLocalAuth: true,
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
        enableNodePublicIp: true,
      },
    },
  });
});

test('a cluster with everything', () => {
  const subnetId = '/subscriptions/s/subnets/training';
  const body = computeBodyOf({
    ...plain,
    ssh: { adminUserName: 'azureuser', password: 'Correct-horse-9', publicKey: 'ssh-rsa AAAA' },
    subnetId,
    nodePublicIp: false,
    identity: { type: 'UserAssigned', ids: ['/train', '/read'] },
    isolatedNetwork: true,
    description: 'For training',
    tags: { team: 'vision' },
  });
  expect(body).toMatchObject({
    identity: { type: 'UserAssigned', userAssignedIdentities: { '/train': {}, '/read': {} } },
    tags: { team: 'vision' },
    properties: {
      disableLocalAuth: false,
      description: 'For training',
      properties: {
        userAccountCredentials: {
          adminUserName: 'azureuser',
          adminUserPassword: 'Correct-horse-9',
          adminUserSshPublicKey: 'ssh-rsa AAAA',
        },
        subnet: { id: subnetId },
        enableNodePublicIp: false,
        isolatedNetwork: true,
      },
    },
  });
});

describe('the port of SSH is open to the internet', () => {
  const ssh = { adminUserName: 'azureuser', password: 'Correct-horse-9' };
  test.each<[string, Partial<CreateCluster>, string]>([
    ['not without SSH', {}, 'Disabled'],
    ['with SSH', { ssh }, 'Enabled'],
    ['not where nodes have no public address', { ssh, nodePublicIp: false }, 'Disabled'],
  ])('%s', (_, change, access) => {
    expect(computeBodyOf({ ...plain, ...change })).toMatchObject({
      properties: { properties: { remoteLoginPortPublicAccess: access } },
    });
  });
});

test('an instance, for its creator alone and without SSH', () => {
  expect(
    computeBodyOf(
      createComputeSchema.parse({
        kind: 'instance',
        location: 'eastus',
        vmSize: 'Standard_DS3_v2',
      }),
    ),
  ).toEqual({
    location: 'eastus',
    properties: {
      computeType: 'ComputeInstance',
      disableLocalAuth: true,
      properties: {
        vmSize: 'Standard_DS3_v2',
        enableNodePublicIp: true,
        enableSSO: true,
        applicationSharingPolicy: 'Personal',
        computeInstanceAuthorizationType: 'personal',
        sshSettings: { sshPublicAccess: 'Disabled' },
      },
    },
  });
});
