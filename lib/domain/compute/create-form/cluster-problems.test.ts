import { describe, expect, test } from 'vitest';
import {
  goodPassword,
  identityIdNamed,
  networkFacts,
  publicKey,
  subnetIdNamed,
  withIdentity,
  withSsh,
  withSubnet,
  withTags,
} from './cluster-form.fixture';
import type { CreateField, CreateForm } from './create-form';
import { clusterForm, instanceForm } from './create-form.fixture';
import { createFormProblems } from './create-form-problems';
import { tagRowProblems } from './tag-rows';

const longest = (length: number) => 'x'.repeat(length);
const manyTags = (count: number) =>
  withTags(...Array.from({ length: count }, (_, i): [string, string] => [`t${i}`, '']));

describe('nothing is wrong with', () => {
  test.each<[string, CreateForm]>([
    ['SSH by password', withSsh({})],
    ['SSH by key', withSsh({ password: '', publicKey })],
    ['SSH by both', withSsh({ publicKey })],
    [
      'nonsense that is switched off',
      withSsh({ enabled: false, adminUserName: '', password: 'x' }),
    ],
    ['a subnet in the region', withSubnet(subnetIdNamed('nodes'))],
    ['a subnet between blanks', withSubnet(` ${subnetIdNamed('nodes').toUpperCase()}\n`)],
    ['a subnet that nobody here may see', withSubnet(subnetIdNamed('unseen'))],
    ['a subnet left behind by another choice', { ...clusterForm, subnetId: 'nonsense' }],
    ['private addresses in a subnet', withSubnet(subnetIdNamed('nodes'), { nodePublicIp: false })],
    // The workspace may have a managed network, which needs no subnet.
    ['private addresses without a subnet', { ...clusterForm, nodePublicIp: false }],
    ['a system-assigned identity', withIdentity({ type: 'SystemAssigned' })],
    ['an identity from the list', withIdentity({ ids: [identityIdNamed('a')] })],
    ['a pasted identity', withIdentity({ pasted: `\n ${identityIdNamed('a')} \n` })],
    ['nonsense pasted before', withIdentity({ type: 'None', pasted: 'nonsense' })],
    ['a tag without a value', withTags(['team', ''])],
    ['a row that was never filled in', withTags(['', ''], ['  ', ''])],
    ['the longest tag', withTags([longest(512), longest(256)])],
    ['50 tags', manyTags(50)],
    ['the longest description', { ...clusterForm, description: longest(4_096) }],
    [
      'an instance, whatever the cluster fields hold',
      { ...withSsh({ password: 'x' }), ...instanceForm },
    ],
  ])('%s', (_, form) => expect(createFormProblems(form, networkFacts)).toEqual({}));
});

describe('at its field', () => {
  test.each<[string, CreateForm, CreateField, string]>([
    [
      'no user name',
      withSsh({ adminUserName: ' ' }),
      'ssh.adminUserName',
      'Enter an SSH user name',
    ],
    ['a reserved name', withSsh({ adminUserName: 'root' }), 'ssh.adminUserName', 'reserves'],
    ['a short password', withSsh({ password: 'Ab1!' }), 'ssh.password', '12 characters'],
    ['a poor password beside a key', withSsh({ password: 'x', publicKey }), 'ssh.password', '12'],
    ['no way in', withSsh({ password: '' }), 'ssh.publicKey', 'a password, a public key, or both'],
    ['no key at all', withSsh({ publicKey: 'hello' }), 'ssh.publicKey', 'Not a public key'],
    ['half a key', withSsh({ publicKey: publicKey.slice(0, 40) }), 'ssh.publicKey', 'cut off'],
    [
      'a private key',
      withSsh({ publicKey: '-----BEGIN OPENSSH PRIVATE KEY-----\nx' }),
      'ssh.publicKey',
      'private',
    ],
    ['no subnet yet', withSubnet(' '), 'subnetId', 'Choose a subnet'],
    ['no subnet id', withSubnet('nodes'), 'subnetId', 'Not the id of a subnet'],
    ['the id of the network', withSubnet(subnetIdNamed('').slice(0, -9)), 'subnetId', 'Not the id'],
    [
      'a network in another region',
      withSubnet(subnetIdNamed('nodes'), { location: 'westus2' }),
      'subnetId',
      'in eastus',
    ],
    ['a subnet of another service', withSubnet(subnetIdNamed('web')), 'subnetId', 'serverFarms'],
    ['no identity', withIdentity({}), 'identity.ids', 'at least one'],
    [
      'one wrong id among right ones',
      withIdentity({ ids: [identityIdNamed('a')], pasted: `${identityIdNamed('b')}\nc` }),
      'identity.pasted',
      'c is not the id',
    ],
    ['a value without a name', withTags(['team', 'ml'], [' ', 'x']), 'tags', 'Tag 2: Enter a name'],
    ['a sign that names lack', withTags(['a/b', '']), 'tags', 'Tag 1: A name is without'],
    ['a name too long', withTags([longest(513), '']), 'tags', '512'],
    ['a value too long', withTags(['a', longest(257)]), 'tags', '256'],
    ['the same name in another case', withTags(['Team', ''], ['team', 'x']), 'tags', 'already'],
    ['a key that JavaScript would lose', withTags(['__proto__', 'x']), 'tags', 'another name'],
    ['51 tags', manyTags(51), 'tags', 'At most 50'],
    ['too long a text', { ...clusterForm, description: longest(4_097) }, 'description', '4,096'],
  ])('%s', (_, form, field, message) => {
    const problems = createFormProblems(form, networkFacts);
    expect(Object.keys(problems)).toEqual([field]);
    expect(problems[field]).toContain(message);
  });
});

test('each field of SSH has its say at once, and no message repeats a secret', () => {
  const problems = createFormProblems(
    withSsh({ adminUserName: '', password: 'hunter2', publicKey: 'x' }),
    networkFacts,
  );
  expect(Object.keys(problems).toSorted()).toEqual([
    'ssh.adminUserName',
    'ssh.password',
    'ssh.publicKey',
  ]);
  expect(JSON.stringify(problems)).not.toContain('hunter2');
  expect(goodPassword.length).toBeGreaterThan(12);
});

test('networks that are not known refuse nothing', () => {
  const form = withSubnet(subnetIdNamed('web'), { location: 'westus2' });
  expect(
    createFormProblems(form, { ...networkFacts, sizes: undefined, networks: undefined }),
  ).toEqual({});
});

test('each row of the tags is judged', () => {
  const rows = withTags(['a', ''], ['', 'x'], ['A', '']).tags;
  expect(tagRowProblems(rows)).toEqual([undefined, 'Enter a name', 'There is a tag A already']);
});
