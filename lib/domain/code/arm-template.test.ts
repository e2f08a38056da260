import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { apiVersions } from '@/lib/arm/api-versions';
import { computeBodyOf } from '../arm-body/compute-body';
import { anyCluster } from '../compute/create-cluster.fixture';
import {
  clusterDefaults,
  createInstanceSchema,
  type CreateCluster,
  type CreateInstance,
} from '../compute/create-compute';
import { anyInstance } from '../compute/create-instance.fixture';
import { armTemplateOf } from './arm-template';
import { deployed } from './testing/deployed';

const workspace = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg',
  workspace: 'ml-ws',
};
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
  armTemplateOf({ name: 'cpu', workspace, target: { ...request, ...change } });

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
      const text = JSON.stringify(armTemplateOf({ name: 'cpu', workspace, target: cluster }));
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

const instance = createInstanceSchema.parse({
  kind: 'instance',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
});
const instanceTemplate = (change: Partial<CreateInstance>) =>
  armTemplateOf({ name: 'dana-ci', workspace, target: { ...instance, ...change } });
const workbench = {
  name: 'rstudio-workbench',
  image: 'ghcr.io/azure/rstudio-workbench:latest',
  targetPort: 8787,
  publishedPort: 4444,
  environment: { RSP_LICENSE: 'XXXX-XXXX', rsp_license: '[x]' },
  mounts: [{ source: '/mnt', target: '/[x]', readOnly: true }],
};

test('an instance in full deploys what the route would send', () => {
  fc.assert(
    fc.property(anyInstance, (wanted) => {
      const { parameters, resources } = instanceTemplate(wanted);
      const variables = wanted.applications.flatMap(({ environment }) =>
        Object.values(environment),
      );
      expect(Object.keys(parameters)).toHaveLength(variables.length);
      const given = Object.fromEntries(
        Object.keys(parameters).map((name, at) => [name, variables[at] ?? '']),
      );
      expect(deployed(resources[0], given)).toMatchObject(
        JSON.parse(JSON.stringify(computeBodyOf(wanted))),
      );
    }),
  );
});

test('variables of applications are asked for at deployment', () => {
  const template = instanceTemplate({ applications: [workbench] });
  expect(template.parameters).toEqual({
    environment1: {
      type: 'securestring',
      metadata: { description: 'RSP_LICENSE of the application rstudio-workbench' },
    },
    environment2: expect.objectContaining({ type: 'securestring' }),
  });
  expect(JSON.stringify(template)).not.toContain('XXXX-XXXX');
  expect(template.resources[0]).toMatchObject({
    properties: {
      properties: {
        customServices: [
          { environmentVariables: { RSP_LICENSE: { value: "[parameters('environment1')]" } } },
        ],
      },
    },
  });
});

test('nor does a variable get in whose name looks like an expression', () => {
  const application = { ...workbench, environment: { '[KEY]': 'XXXX-XXXX' } };
  const { resources } = instanceTemplate({ applications: [application] });
  expect(resources[0]).toHaveProperty(
    ['properties', 'properties', 'customServices', 0, 'environmentVariables'],
    { '[[KEY]': { type: 'local', value: "[parameters('environment1')]" } },
  );
});

test('what stands in a list is text, and no expression', () => {
  const expression = '[resourceGroup().id]';
  const { resources } = instanceTemplate({
    scripts: {
      creation: { source: 'file', path: 'a.sh', arguments: expression, timeout: '15m' },
    },
    schedules: [
      {
        action: 'Stop',
        enabled: true,
        trigger: { type: 'Cron', timeZone: expression, expression: '0 18 * * *' },
      },
    ],
  });
  expect(JSON.stringify(resources).match(/"\[\[resourceGroup/g)).toHaveLength(2);
});
