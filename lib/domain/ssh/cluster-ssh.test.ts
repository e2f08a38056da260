import { describe, expect, test } from 'vitest';
import { clusterSshSchema } from './cluster-ssh';
import fixtures from './fixtures/public-keys.json';

const [first] = fixtures.keys;
const publicKey = first?.line ?? '';
const password = 'Correct-horse-9';
const adminUserName = 'azureuser';

describe('SSH to the nodes', () => {
  test.each([
    ['a password', { adminUserName, password }],
    ['a public key', { adminUserName, publicKey }],
    ['both', { adminUserName, password, publicKey }],
  ])('with %s is accepted', (_, ssh) => {
    expect(clusterSshSchema.safeParse(ssh).success).toBe(true);
  });

  test.each([
    ['neither', { adminUserName }, 'publicKey'],
    ['a reserved name', { adminUserName: 'root', password }, 'adminUserName'],
    ['a weak password', { adminUserName, password: 'weak' }, 'password'],
    ['a key in PEM', { adminUserName, publicKey: first?.pem }, 'publicKey'],
    ['two keys', { adminUserName, publicKey: `${publicKey}\n${publicKey}` }, 'publicKey'],
    ['half a key', { adminUserName, publicKey: publicKey.slice(0, 40) }, 'publicKey'],
    ['a private key', { adminUserName, publicKey: '-----BEGIN PRIVATE KEY-----' }, 'publicKey'],
  ])('with %s is refused', (_, ssh, field) => {
    const paths = clusterSshSchema.safeParse(ssh).error?.issues.map(({ path }) => path.join('.'));
    expect(paths).toEqual([field]);
  });
});
