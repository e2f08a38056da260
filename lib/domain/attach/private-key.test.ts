import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fromText, toBase64 } from '../text/base64';
import { writeStrings } from '../ssh/wire';
import { readPrivateKey } from './private-key';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (type: 'pkcs8' | 'sec1') => privateKey.export({ type, format: 'pem' }).toString();
const locked = { cipher: 'aes-256-cbc', passphrase: 'secret words' };

/** What OpenSSH writes, as far as whether it is encrypted (PROTOCOL.key). */
const openSsh = (cipher: string) => {
  const parts = writeStrings(['none', '', 'key'].map((text, at) => fromText(at ? text : cipher)));
  const body = new Uint8Array([...fromText('openssh-key-v1\0'), ...parts]);
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${toBase64(body)}\n-----END OPENSSH PRIVATE KEY-----\n`;
};

describe('accepted', () => {
  test.each<[string, string, boolean]>([
    ['PKCS #8', pem('pkcs8'), false],
    ['SEC 1', pem('sec1'), false],
    ['PKCS #1', rsa.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(), false],
    [
      'PKCS #8 with a passphrase',
      privateKey.export({ type: 'pkcs8', format: 'pem', ...locked }).toString(),
      true,
    ],
    [
      'PKCS #1 with a passphrase',
      rsa.privateKey.export({ type: 'pkcs1', format: 'pem', ...locked }).toString(),
      true,
    ],
    ['OpenSSH', openSsh('none'), false],
    ['OpenSSH with a passphrase', openSsh('aes256-ctr'), true],
    ['lines as Windows ends them', pem('pkcs8').replaceAll('\n', '\r\n'), false],
  ])('%s', (_, text, encrypted) => {
    expect(readPrivateKey(text)).toEqual({ ok: true, encrypted });
  });
});

describe('refused', () => {
  test.each<[string, string, string]>([
    ['nothing', ' ', 'Paste'],
    [
      'a public key',
      publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      'This is the public key',
    ],
    ["PuTTY's", 'PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none', 'PuTTYgen'],
    ['words', 'my key', 'Not a private key'],
    ['half of one', pem('pkcs8').slice(0, 80), 'cut off'],
    ['letters that are none', pem('pkcs8').replace('MI', '*!'), 'damaged'],
    ['another thing in the dress of OpenSSH', openSsh('x').replace('b3Bl', 'AAAA'), 'damaged'],
  ])('%s', (_, text, reason) => {
    expect(readPrivateKey(text)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});
