import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { apiVersions } from '@/lib/arm/api-versions';
import { computeBodyOf } from '../arm-body/compute-body';
import { anyCluster } from '../compute/create-cluster.fixture';
import { clusterDefaults, type CreateCluster } from '../compute/create-compute';
import { armTemplateOf } from './arm-template';

const workspace = { workspace: 'ml-ws' };
const request: CreateCluster = {
  kind: 'cluster',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  vmPriority: 'Dedicated',
  scale: clusterDefaults,
  nodePublicIp: true,
  identity: { type: 'None' },
  isolatedNetwork: false,
  tags: {},
};
const templateOf = (change: Partial<CreateCluster>) =>
  armTemplateOf({ name: 'cpu', workspace, request: { ...request, ...change } });

test('a template deploys what the route would send', () => {
  expect(templateOf({})).toEqual({
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: {},
    resources: [
      {
        type: 'Microsoft.MachineLearningServices/workspaces/computes',
        apiVersion: apiVersions.machineLearning,
        name: 'ml-ws/cpu',
        ...computeBodyOf(request),
      },
    ],
  });
});

test('a password is asked for at deployment', () => {
  const template = templateOf({ ssh: { adminUserName: 'azureuser', password: 'Correct-horse-9' } });
  expect(template.parameters).toEqual({
    adminUserPassword: expect.objectContaining({ type: 'securestring' }),
  });
  expect(template.resources[0]).toMatchObject({
    properties: {
      properties: {
        userAccountCredentials: {
          adminUserName: 'azureuser',
          adminUserPassword: "[parameters('adminUserPassword')]",
        },
      },
    },
  });
});

test('no combination of options lets a password in', () => {
  fc.assert(
    fc.property(anyCluster, (cluster) => {
      const text = JSON.stringify(armTemplateOf({ name: 'cpu', workspace, request: cluster }));
      const { ssh } = cluster;
      expect(ssh?.password !== undefined && text.includes(ssh.password)).toBe(false);
    }),
  );
});

test.each([
  ['[resourceGroup().id]', '[[resourceGroup().id]'],
  ['[[x]', '[[[x]'],
  ['[half', '[half'],
  ['plain', 'plain'],
])('a description of %s is text, and no expression', (description, expected) => {
  expect(templateOf({ description, tags: { '[x]': description } }).resources[0]).toMatchObject({
    tags: { '[[x]': expected },
    properties: { description: expected },
  });
});
