import { expect, test } from 'vitest';
import { sshAccess } from './ssh-access';

const on = { enabled: true, userName: 'azureuser', port: 50_000 };

test('off is off for ever, whatever addresses there are', () => {
  const facts = { ssh: { ...on, enabled: false }, publicIp: '20.1.2.3' };
  expect(sshAccess('ci', facts)).toEqual({ can: 'never' });
});

test('without an address nothing can be said', () => {
  expect(sshAccess('ci', { ssh: on })).toEqual({ can: 'later' });
});

test('a public address is preferred, with the port of its own', () => {
  const access = sshAccess('ci', { ssh: on, publicIp: '20.1.2.3', privateIp: '10.0.0.4' });
  expect(access).toMatchObject({ from: 'anywhere', hasKey: false });
  expect(access).toHaveProperty('lines.ssh', 'ssh -i ~/.ssh/ci.pem -p 50000 azureuser@20.1.2.3');
});

test('inside a network it is the private address, at the usual port', () => {
  const access = sshAccess('ci', {
    ssh: { ...on, publicKey: 'ssh-rsa AAAA' },
    privateIp: '10.20.1.4',
  });
  expect(access).toMatchObject({ from: 'network', hasKey: true });
  expect(access).toHaveProperty('lines.config', expect.stringContaining('HostName 10.20.1.4'));
  expect(access).toHaveProperty('lines.config', expect.stringContaining('Port 22'));
});
