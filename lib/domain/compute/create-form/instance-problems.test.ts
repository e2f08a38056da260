import { describe, expect, test } from 'vitest';
import { publicKey, subnetIdNamed, networkFacts } from './cluster-form.fixture';
import { applicationRowProblems, emptyApplicationRow } from './application-rows';
import { createFieldLabels, fieldAround, type CreateField, type CreateForm } from './create-form';
import { instanceForm } from './create-form.fixture';
import { createFormProblems } from './create-form-problems';
import type { ApplicationRow, AssignedToForm, ScriptForm } from './instance-form';
import { instanceRequest } from './instance-request';
import { newScheduleRow } from './schedule-rows';

const id = '7c3f0c5e-0000-4000-8000-000000000001';
const longest = (length: number) => 'x'.repeat(length);
const withKey = (change: Partial<CreateForm['sshKey']>, key = ''): CreateForm => ({
  ...instanceForm,
  ssh: { ...instanceForm.ssh, enabled: true, publicKey: key },
  sshKey: { source: 'paste', storedId: '', ...change },
});
const assigned = (change: Partial<AssignedToForm>): CreateForm => ({
  ...instanceForm,
  assignedTo: {
    enabled: true,
    how: 'ids',
    name: '',
    objectId: id,
    tenantId: id,
    ...change,
  },
});
const withIdle = (amount: string, unit: CreateForm['idle']['unit'] = 'minutes'): CreateForm => ({
  ...instanceForm,
  idle: { enabled: true, amount, unit },
});
const withScript = (change: Partial<ScriptForm>): CreateForm => ({
  ...instanceForm,
  scripts: {
    ...instanceForm.scripts,
    creation: { ...instanceForm.scripts.creation, enabled: true, path: 'setup.sh', ...change },
  },
});
const inline = (text: string) => withScript({ source: 'inline', text });
const rstudio: ApplicationRow = {
  ...emptyApplicationRow,
  name: 'RStudio',
  image: 'ghcr.io/azure/rocker-rstudio-ml-verse:latest',
  targetPort: '8787',
  publishedPort: '8787',
};
const withApplications = (...changes: Partial<ApplicationRow>[]): CreateForm => ({
  ...instanceForm,
  applications: changes.map((change) => Object.assign({}, rstudio, change)),
});

describe('nothing is wrong with', () => {
  test.each<[string, CreateForm]>([
    ['SSH by a key that was pasted', withKey({}, publicKey)],
    ['SSH by a key that was made here', withKey({ source: 'generate' }, publicKey)],
    ['SSH by a stored key', withKey({ source: 'stored', storedId: '/keys/a' }, publicKey)],
    ['SSH set up later', withKey({ source: 'later' }, 'left behind')],
    ["SSH of another user's", { ...withKey({}), ...assigned({}), ssh: withKey({}).ssh }],
    ['a person who was found', assigned({ how: 'search', name: 'Dana' })],
    ['ids in another case', assigned({ objectId: ` ${id.toUpperCase()} ` })],
    ['ids that are switched off', assigned({ enabled: false, objectId: 'x' })],
    ['the shortest idle time', withIdle('15')],
    ['the longest idle time', withIdle('3', 'days')],
    ['half hours', withIdle('1.5', 'hours')],
    [
      'idle time that is switched off',
      { ...withIdle('1'), idle: { ...withIdle('1').idle, enabled: false } },
    ],
    ['a script among the files', withScript({ path: ' Users/dana/setup.sh ' })],
    ['an inline script', inline('#!/bin/bash\necho a')],
    ['an inline script with doubts', inline('echo $1')],
    ['a script that is switched off', withScript({ enabled: false, path: 'setup.txt' })],
    ['an application', withApplications({})],
    ['two applications', withApplications({}, { name: 'Shiny', publishedPort: '3838' })],
    [
      'ten applications',
      withApplications(
        ...Array.from({ length: 10 }, (_, n) => ({
          name: `app${n}`,
          publishedPort: String(8_000 + n),
        })),
      ),
    ],
    [
      'four schedules',
      {
        ...instanceForm,
        schedules: Array.from({ length: 4 }, () => newScheduleRow('Stop', 'UTC')),
      },
    ],
    // The workspace may have a managed network, which needs no subnet.
    ['no public IP and no subnet', { ...instanceForm, nodePublicIp: false }],
  ])('%s', (_, form) => expect(createFormProblems(form, networkFacts)).toEqual({}));
});

describe('at its field', () => {
  test.each<[string, CreateForm, CreateField, string]>([
    ['no key made', withKey({ source: 'generate' }), 'ssh.publicKey', 'Generate the key pair'],
    ['no key pasted', withKey({}), 'ssh.publicKey', 'Paste a public key'],
    ['half a key', withKey({}, publicKey.slice(0, 40)), 'ssh.publicKey', 'cut off'],
    ['no stored key', withKey({ source: 'stored' }, publicKey), 'sshKey.storedId', 'Choose'],
    [
      'a stored key of no use',
      withKey({ source: 'stored', storedId: '/keys/a' }, 'ssh-dss AAAA'),
      'sshKey.storedId',
      'DSA',
    ],
    ['nobody found', assigned({ how: 'search', objectId: '' }), 'assignedTo.objectId', 'a person'],
    ['no object id', assigned({ objectId: ' ' }), 'assignedTo.objectId', 'Enter the object ID'],
    ['a name for an id', assigned({ objectId: 'dana' }), 'assignedTo.objectId', 'GUID'],
    ['no tenant', assigned({ tenantId: '' }), 'assignedTo.tenantId', 'Enter the tenant ID'],
    ['a domain for a tenant', assigned({ tenantId: 'contoso.com' }), 'assignedTo.tenantId', 'GUID'],
    ['no idle time', withIdle(' '), 'idle.amount', 'Enter after'],
    ['words for an idle time', withIdle('soon'), 'idle.amount', 'whole number'],
    ['too short an idle time', withIdle('14'), 'idle.amount', 'At least 15'],
    ['too long an idle time', withIdle('73', 'hours'), 'idle.amount', 'At most 3 days'],
    ['half minutes', withIdle('20.5'), 'idle.amount', 'whole number'],
    ['no script chosen', withScript({ path: '' }), 'scripts.creation.path', 'Choose a file'],
    [
      'a script of another name',
      withScript({ path: 'a.py' }),
      'scripts.creation.path',
      'end in .sh',
    ],
    [
      'a path that leads out',
      withScript({ path: '../a.sh' }),
      'scripts.creation.path',
      'Not a path',
    ],
    ['no script typed', inline(''), 'scripts.creation.text', 'Enter the script'],
    ['line ends of Windows', inline('#!/bin/sh\nls\r\n'), 'scripts.creation.text', 'Line 2: '],
    ['too long a script', inline(longest(65_537)), 'scripts.creation.text', '64 KB'],
    [
      'two lines of arguments',
      withScript({ arguments: 'a\nb' }),
      'scripts.creation.arguments',
      'One',
    ],
    [
      'no timeout',
      withScript({ timeout: { amount: '', unit: 'm' } }),
      'scripts.creation.timeout',
      'number',
    ],
    [
      'no time at all',
      withScript({ timeout: { amount: '0', unit: 'm' } }),
      'scripts.creation.timeout',
      'above 0',
    ],
    [
      'five schedules',
      {
        ...instanceForm,
        schedules: Array.from({ length: 5 }, () => newScheduleRow('Stop', 'UTC')),
      },
      'schedules',
      '4',
    ],
    [
      'an application without a name',
      withApplications({ name: '' }),
      'applications',
      'Application 1: Enter a name',
    ],
    [
      'an odd name',
      withApplications({}, { name: 'R Studio', publishedPort: '1' }),
      'applications',
      'Application 2: Start',
    ],
    ['no image', withApplications({ image: ' ' }), 'applications', 'container image'],
    [
      'a port past all ports',
      withApplications({ targetPort: '65536' }),
      'applications',
      'At most 65,535',
    ],
    [
      'two at one port',
      withApplications({}, { name: 'Other' }),
      'applications',
      'RStudio is at port 8787',
    ],
    [
      'two of a name',
      withApplications({}, { name: 'rstudio', publishedPort: '1' }),
      'applications',
      'already',
    ],
    [
      'eleven',
      withApplications(
        ...Array.from({ length: 11 }, (_, n) => ({
          name: `app${n}`,
          publishedPort: String(8_000 + n),
        })),
      ),
      'applications',
      'At most 10',
    ],
    [
      'a network in another region',
      {
        ...instanceForm,
        location: 'westus2',
        network: { ...instanceForm.network, choice: 'paste' },
        subnetId: subnetIdNamed('nodes'),
      },
      'subnetId',
      'in eastus',
    ],
    [
      'a tag without a name',
      { ...instanceForm, tags: [{ name: '', value: 'x' }] },
      'tags',
      'Tag 1',
    ],
    [
      'no identity',
      { ...instanceForm, identity: { type: 'UserAssigned', ids: [], pasted: '' } },
      'identity.ids',
      'at least one',
    ],
  ])('%s', (_, form, field, message) => {
    const problems = createFormProblems(form, { ...networkFacts, sizes: undefined });
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toContain(message);
  });
});

test.each<[string, Partial<ApplicationRow>, string[]]>([
  ['a name', { name: '7up' }, ['name: Start with a letter; 2 to 31 letters, digits and -']],
  [
    'no ports',
    { targetPort: '', publishedPort: '' },
    [
      'targetPort: Enter the port that the container listens on',
      'publishedPort: Enter the port that the instance serves it at',
    ],
  ],
  ['a port in words', { publishedPort: 'http' }, ['publishedPort: A whole number']],
])('each field of an application has its say: %s', (_, change, texts) => {
  const [problems = {}] = applicationRowProblems([{ ...rstudio, ...change }]);
  expect(Object.entries(problems).map((entry) => entry.join(': '))).toEqual(texts);
});

test.each([
  [[{ name: 'A-B', value: '' }], 'no name of a variable'],
  [[{ name: '', value: 'x' }], 'without a name'],
  [[{ name: '__proto__', value: 'x' }], 'no name of a variable'],
  [
    [
      { name: 'A', value: '1' },
      { name: ' A', value: '2' },
    ],
    'There is a variable A already',
  ],
])('the environment %j is refused', (environment, text) => {
  const [problems] = applicationRowProblems([{ ...rstudio, environment }]);
  expect(problems?.environment).toContain(text);
});

test('a mount needs both of its ends', () => {
  const mounts = [{ source: '/home', target: '', readOnly: false }];
  const [problems] = applicationRowProblems([{ ...rstudio, mounts }]);
  expect(problems?.mounts).toContain('absolute path');
});

describe('the key that is sent', () => {
  test.each<[string, CreateForm, object | undefined]>([
    ['is the one in the form', withKey({}, publicKey), { publicKey }],
    ['is none yet, where it comes later', withKey({ source: 'later' }, publicKey), {}],
    [
      "is none on another user's",
      { ...withKey({}, publicKey), assignedTo: assigned({}).assignedTo },
      {},
    ],
    [
      'is none where SSH is off',
      { ...withKey({}, publicKey), ssh: { ...instanceForm.ssh, publicKey } },
      undefined,
    ],
  ])('%s', (_, form, ssh) => expect(instanceRequest(form).ssh).toEqual(ssh));
});

test.each<[string, CreateField]>([
  ['schedules.0.trigger.expression', 'schedules'],
  ['applications.2.environment', 'applications'],
  ['scripts.creation.path', 'scripts.creation.path'],
  ['assignedTo.objectId', 'assignedTo.objectId'],
  ['ssh.publicKey', 'ssh.publicKey'],
  ['singleSignOn', 'singleSignOn'],
])('what the server finds at %s is shown at %s', (path, field) => {
  expect(fieldAround(path)).toBe(field);
  expect(createFieldLabels[field]).not.toBe('');
});
