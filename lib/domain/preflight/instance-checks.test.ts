import { describe, expect, test } from 'vitest';
import type { CreateInstance } from '../compute/create-compute';
import { ds3, nc6, quota } from '../compute/create-form/create-form.fixture';
import { computeActions } from '../permission/permission';
import type { Check } from './check';
import { factOf, known } from './fact';
import { instanceChecks, type InstanceCheckFacts } from './instance-checks';

const workspace = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg-ml',
  workspace: 'ml-ws',
};
const group = `/subscriptions/${workspace.subscriptionId}/resourceGroups/rg-ml`;
const networkId = `${group}-net/providers/Microsoft.Network/virtualNetworks/vnet`;
const subnet = {
  id: `${networkId}/subnets/people`,
  name: 'people',
  addressPrefixes: ['10.0.0.0/29'],
  usedAddresses: 2,
};
const network = {
  id: networkId,
  name: 'vnet',
  resourceGroup: 'rg-ml-net',
  location: 'eastus',
  subnets: [subnet],
};
const request: CreateInstance = {
  kind: 'instance',
  location: 'eastus',
  vmSize: ds3.name,
  schedules: [],
  idleMinutes: 60,
  nodePublicIp: true,
  identity: { type: 'None' },
  singleSignOn: true,
  scripts: {},
  applications: [],
  tags: {},
};
const facts: InstanceCheckFacts = {
  workspace,
  name: 'dana-ci',
  request,
  permissions: known([{ actions: ['*'], notActions: [] }]),
  locks: known({ locks: [], unreadable: [] }),
  availability: known({ available: true }),
  sizes: known([ds3, nc6]),
  quota: known(quota),
  networks: known([network]),
};

type Change = Partial<InstanceCheckFacts>;
const asking = (change: Partial<CreateInstance>): Change => ({
  request: { ...request, ...change },
});
const checkOf = (id: Check['id'], change: Change) =>
  instanceChecks({ ...facts, ...change }).find((check) => check.id === id);

const assignedTo = {
  objectId: '00000000-0000-0000-0000-0000000000da',
  tenantId: '00000000-0000-0000-0000-00000000000a',
};
const bash = (text: string) =>
  ({ source: 'inline', text: `#!/bin/bash\n${text}`, timeout: '15m' }) as const;
const file = { source: 'file', path: 'setup.sh', timeout: '15m' } as const;
const application = {
  name: 'rstudio',
  image: 'rstudio',
  targetPort: 8787,
  publishedPort: 8787,
  environment: {},
  mounts: [],
};
const stop = (enabled: boolean) => ({
  action: 'Stop' as const,
  enabled,
  trigger: { type: 'Cron' as const, timeZone: 'UTC', expression: '0 18 * * *' },
});
/** Quota of one family with so much in use. */
const used = (cores: number, limit = 24) =>
  known({ ...quota, families: [{ name: ds3.family, used: cores, limit }] });
const { idleMinutes: _, ...withoutIdle } = request;

test('all is well, and nothing is said of what is not used', () => {
  const checks = instanceChecks(facts);
  expect(checks.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual([
    'permission ok',
    'locks ok',
    'name ok',
    'quota ok',
    'subnet ok',
    'stopping ok',
  ]);
});

describe('judged', () => {
  test.each<[string, Check['id'], Change, Check['verdict'], RegExp]>([
    ['a role that reads', 'permission', { permissions: known([]) }, 'blocked', /computes\/write/],
    [
      'a role that may not ask for names',
      'permission',
      { permissions: known([{ actions: [computeActions.write], notActions: [] }]) },
      'doubt',
      /checkComputeNameAvailability/,
    ],
    [
      'a group kept',
      'locks',
      {
        locks: known({
          locks: [{ name: 'l', level: 'CanNotDelete', scope: group }],
          unreadable: [],
        }),
      },
      'doubt',
      /could not be deleted/,
    ],
    ['a name taken', 'name', { availability: known({ available: false }) }, 'blocked', /taken/],
    ['cores that are left', 'quota', {}, 'ok', /takes 4 vCPUs of the 16.*while it is stopped/],
    ['the last cores', 'quota', { quota: used(20) }, 'ok', /4 vCPUs of the 4/],
    ['too few cores left', 'quota', { quota: used(21) }, 'blocked', /4 vCPUs at once, and 3 are/],
    ['too small a quota', 'quota', { quota: used(0, 2) }, 'blocked', /quota .* is 2/],
    ['a size not offered', 'quota', asking({ vmSize: 'X' }), 'blocked', /not offered/],
    ['a subnet with room', 'subnet', asking({ subnetId: subnet.id }), 'ok', /1 free address/],
    [
      'a subnet that is full',
      'subnet',
      {
        ...asking({ subnetId: subnet.id }),
        networks: known([{ ...network, subnets: [{ ...subnet, usedAddresses: 3 }] }]),
      },
      'blocked',
      /0 free/,
    ],
    ['no public IP', 'subnet', asking({ nodePublicIp: false }), 'doubt', /managed network/],
    ['nothing that stops it', 'stopping', { request: withoutIdle }, 'doubt', /Nothing stops/],
    [
      'a schedule that stops it',
      'stopping',
      { request: { ...withoutIdle, schedules: [stop(true)] } },
      'ok',
      /schedule/,
    ],
    [
      'a schedule that is switched off',
      'stopping',
      { request: { ...withoutIdle, schedules: [stop(false)] } },
      'doubt',
      /Nothing/,
    ],
    ['somebody by id', 'assignee', asking({ assignedTo }), 'ok', /0da alone/],
    [
      'somebody by name',
      'assignee',
      { ...asking({ assignedTo }), assignee: known('Dana') },
      'ok',
      /Dana alone/,
    ],
    [
      'nobody',
      'assignee',
      { ...asking({ assignedTo }), assignee: known(null) },
      'blocked',
      /knows nobody/,
    ],
    [
      'a directory closed to the caller',
      'assignee',
      {
        ...asking({ assignedTo }),
        assignee: factOf<never>({ data: undefined, error: new Error('No.') }),
      },
      'doubt',
      /No\./,
    ],
    ['a key', 'ssh', asking({ ssh: { publicKey: 'ssh-rsa A' } }), 'ok', /key that was given/],
    ['a key later', 'ssh', asking({ ssh: {}, assignedTo }), 'ok', /once it is there/],
    [
      "a key for another's",
      'ssh',
      asking({ ssh: { publicKey: 'ssh-rsa A' }, assignedTo }),
      'blocked',
      /assigned to another user/,
    ],
    ["another's alone", 'signOn', asking({ assignedTo }), 'ok', /is signed in/],
    [
      "another's with a script",
      'signOn',
      asking({ assignedTo, scripts: { startup: bash('') } }),
      'doubt',
      /will be off.*a setup script/,
    ],
    [
      "another's with an application",
      'signOn',
      asking({ assignedTo, applications: [application] }),
      'doubt',
      /a custom application/,
    ],
    [
      "another's with it switched off",
      'signOn',
      asking({ assignedTo, singleSignOn: false, applications: [application] }),
      'ok',
      /is off/,
    ],
    ['a sound script', 'scripts', asking({ scripts: { creation: bash('ls') } }), 'ok', /Nothing/],
    [
      'line ends of Windows',
      'scripts',
      asking({ scripts: { creation: bash('ls'), startup: bash('ls\r\n') } }),
      'blocked',
      /startup script, line 2: .*CR LF/,
    ],
    [
      'an argument that nobody gives',
      'scripts',
      asking({ scripts: { creation: bash('echo $1') } }),
      'doubt',
      /line 2: \$1/,
    ],
    [
      'a file',
      'scripts',
      { ...asking({ scripts: { creation: file } }), scripts: { creation: known('#!/bin/sh\r\n') } },
      'blocked',
      /creation script/,
    ],
    ['a file unread', 'scripts', asking({ scripts: { creation: file } }), 'doubt', /not read/],
    [
      'a file being read',
      'scripts',
      { ...asking({ scripts: { creation: file } }), scripts: { creation: { state: 'pending' } } },
      'pending',
      /looked up/,
    ],
    [
      'an identity beside idle shutdown',
      'identity',
      asking({ identity: { type: 'SystemAssigned' } }),
      'doubt',
      /Contributor on the workspace/,
    ],
    [
      'an identity alone',
      'identity',
      { request: { ...withoutIdle, identity: { type: 'SystemAssigned' } } },
      'ok',
      /assigned/,
    ],
  ])('%s', (_name, id, change, verdict, text) => {
    expect(checkOf(id, change)).toMatchObject({ verdict, text: expect.stringMatching(text) });
  });
});

test('what is not used is not judged', () => {
  for (const id of ['assignee', 'ssh', 'signOn', 'scripts', 'identity'] as const) {
    expect(checkOf(id, {})).toBeUndefined();
  }
});
