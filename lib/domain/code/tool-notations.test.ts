import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CreateCluster, CreateInstance } from '../compute/create-compute';
import { anySubject, secretMark } from './any-target.fixture';
import { cliV1 } from './cli-v1';
import { cliV2 } from './cli-v2';
import { cliYaml } from './cli-yaml';
import { differences } from './differences';
import { readCode } from './read/read-code';
import type { CodeTarget } from './subject';

const notations = [cliV1, cliV2, cliYaml];

/** Settings that the comments of a text name as not said. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/^# - ([\w.]+)/gm)].map(([, path = '']) => path);

test.each(notations.map((notation) => [notation.title, notation] as const))(
  '%s is read back to the same target, but for what its comment names',
  (_, notation) => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        const text = notation.write(subject);
        const read = readCode(text);
        const named = namedIn(text);
        // Where a tool cannot make it, nothing is there to read, and all settings are named.
        const found = read.ok ? read : { name: subject.name, notUsed: [], target: {} };
        expect(differences(subject.target, found.target)).toEqual(named);
        expect(found).toMatchObject({ name: subject.name, notUsed: [] });
      }),
    );
  },
);

test.each(notations.map((notation) => [notation.title, notation] as const))(
  '%s holds no secret',
  (_, notation) => {
    fc.assert(
      fc.property(anySubject, (subject) => {
        expect(notation.write(subject)).not.toContain(secretMark);
      }),
    );
  },
);

const workspace = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg',
  workspace: 'ml-ws',
};
const group = `/subscriptions/${workspace.subscriptionId}/resourceGroups/rg/providers`;
const subnetId = `${group}/Microsoft.Network/virtualNetworks/v/subnets/s`;
const publicKey = 'ssh-ed25519 AAAA dana@laptop';

const cluster: CreateCluster = {
  kind: 'cluster',
  location: 'westus2',
  vmSize: 'STANDARD_D3_V2',
  vmPriority: 'LowPriority',
  scale: { minNodes: 1, maxNodes: 5, idleSeconds: 2400 },
  ssh: { adminUserName: 'azureuser', password: 'Correct-horse-9', publicKey },
  subnetId,
  nodePublicIp: false,
  identity: { type: 'SystemAssigned' },
  isolatedNetwork: true,
  description: "it's $HOME",
  tags: { team: 'a b' },
};
const instance: CreateInstance = {
  kind: 'instance',
  location: 'eastus',
  vmSize: 'STANDARD_D3_V2',
  schedules: [
    {
      action: 'Stop',
      enabled: false,
      trigger: { type: 'Cron', timeZone: 'UTC', expression: '0 18 * * *' },
    },
  ],
  idleMinutes: 30,
  ssh: { publicKey },
  subnetId,
  nodePublicIp: false,
  identity: { type: 'SystemAssigned' },
  assignedTo: { objectId: workspace.subscriptionId, tenantId: workspace.subscriptionId },
  singleSignOn: false,
  scripts: {
    creation: { source: 'file', path: 'Users/dana/setup.sh', arguments: 'a b', timeout: '1h' },
    startup: { source: 'inline', text: 'echo 1', timeout: '90s' },
  },
  applications: [
    {
      name: 'rstudio',
      image: 'ghcr.io/azure/rstudio:latest',
      targetPort: 8787,
      publishedPort: 4444,
      environment: { LICENSE: 'XXXX' },
      mounts: [{ source: '/mnt', target: '/mnt', readOnly: true }],
    },
  ],
  tags: { team: 'a b' },
};
const account = { by: 'password', userName: 'dana', password: 'hunter2' } as const;
const machine: CodeTarget = {
  computeType: 'VirtualMachine',
  resourceId: `${group}/Microsoft.Compute/virtualMachines/vm`,
  sshPort: 2222,
  account,
};

test.each<[title: string, target: CodeTarget, unsaid: Record<string, string[]>]>([
  [
    'a cluster',
    cluster,
    {
      'cli-v1': ['nodePublicIp', 'isolatedNetwork'],
      'cli-v2': ['isolatedNetwork'],
      'cli-yaml': ['isolatedNetwork'],
    },
  ],
  [
    'an instance',
    instance,
    {
      'cli-v1': [
        'location',
        'schedules',
        'idleMinutes',
        'nodePublicIp',
        'identity.type',
        'singleSignOn',
        'scripts',
        'applications',
      ],
      'cli-v2': ['schedules', 'idleMinutes', 'singleSignOn', 'scripts', 'applications'],
      'cli-yaml': ['scripts.startup', 'applications.0.mounts.0.readOnly'],
    },
  ],
  [
    'a machine by its id',
    machine,
    { 'cli-v1': ['computeType', 'resourceId', 'sshPort', 'account'], 'cli-v2': [], 'cli-yaml': [] },
  ],
  [
    'a machine by its address',
    { computeType: 'VirtualMachine', address: 'vm.example.com', sshPort: 22, account },
    {
      'cli-v1': [],
      'cli-v2': ['computeType', 'address', 'sshPort', 'account'],
      'cli-yaml': ['computeType', 'address', 'sshPort', 'account'],
    },
  ],
])('%s is said but for what has no place', (_, target, unsaid) => {
  const found = notations.map((notation) => [
    notation.id,
    namedIn(notation.write({ name: 'one', workspace, target })),
  ]);
  expect(Object.fromEntries(found)).toEqual(unsaid);
});

test('variables that a command has no place for are not asked for', () => {
  const subject = { name: 'i', workspace, target: instance };
  expect(cliV2.write(subject)).not.toContain('ENVIRONMENT1');
  expect(cliYaml.write(subject)).toContain("envsubst '${ENVIRONMENT1}'");
});

test.each([
  ['no', '"no"'],
  ['2026-12-31T23:59:00', '"2026-12-31T23:59:00"'],
  ['010', '"010"'],
])('the YAML has the text %s as %s, as the tool would read more into it', (description, text) => {
  const target = { ...cluster, description };
  expect(cliYaml.write({ name: 'c', workspace, target })).toContain(`description: ${text}\n`);
});

test('a subnet of another subscription cannot be said by names', () => {
  const elsewhere = subnetId.replace('34adfa4f', '00000000');
  const text = cliV1.write({ name: 'c', workspace, target: { ...cluster, subnetId: elsewhere } });
  expect(namedIn(text)).toContain('subnetId');
  expect(text).not.toContain('--subnet-name');
});
