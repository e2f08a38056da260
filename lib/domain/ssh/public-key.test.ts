import { generateKeyPairSync } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import fixtures from './fixtures/public-keys.json';
import { isPrivateKey, parsePublicKey } from './public-key';

const comment = 'dana@laptop';
const bare = (line: string) => line.slice(0, line.lastIndexOf(' '));

// Made with ssh-keygen, whose own conversions are what ours are held against.
describe.each(fixtures.keys)('$name', ({ line, bits, rfc4716, pem, pkcs1 }) => {
  const [type] = line.split(' ');

  test('as OpenSSH writes it', () => {
    expect(parsePublicKey(line)).toEqual({ ok: true, key: { line, type, bits, comment } });
  });

  test('without a comment, and with space around it', () => {
    const key = { line: bare(line), type, bits, comment: '' };
    expect(parsePublicKey(`\n ${bare(line)} \r\n`)).toEqual({ ok: true, key });
  });

  test('as RFC 4716 writes it, its comment kept', () => {
    const [, said = ''] = /Comment: "(.*)"/.exec(rfc4716) ?? [];
    const key = { line: `${bare(line)} ${said}`, type, bits, comment: said };
    expect(parsePublicKey(rfc4716)).toEqual({ ok: true, key });
    expect(parsePublicKey(rfc4716.replaceAll('\n', '\r\n'))).toEqual({ ok: true, key });
  });

  test('as PEM', () => {
    const key = { line: bare(line), type, bits, comment: '' };
    for (const text of [pem, pkcs1 ?? pem, pem.replaceAll('\n', '\r\n')]) {
      expect(parsePublicKey(text)).toEqual({ ok: true, key });
    }
  });

  test('cut off', () => {
    expect(parsePublicKey(bare(line).slice(0, -8))).toEqual({
      ok: false,
      reason: 'This public key is cut off or damaged',
    });
  });
});

const [rsa, ed25519] = fixtures.keys;
const rsaLine = rsa?.line ?? '';

test.each([
  ['', /^Paste a public key$/],
  ['hello', /^Not a public key/],
  ['ssh-rsa', /^Not a public key|cut off/],
  ['ssh-rsa AAAA', /^This public key is cut off/],
  [rsaLine.replace('ssh-rsa', 'ssh-ed25519'), /cut off or damaged$/],
  [`${rsaLine}\n${ed25519?.line}`, /cut off or damaged$/],
  [fixtures.weakRsa, /has 1024 bits; Azure asks for 2048 or more$/],
  ['ssh-dss AAAAB3NzaC1kc3MAAACBAP', /^DSA keys/],
  ['sk-ssh-ed25519@openssh.com AAAAGnNr', /security devices/],
  ['-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', /certificate/],
  ['-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----', /^Not a public key/],
])('%j is refused', (text, reason) => {
  expect(parsePublicKey(text)).toEqual({
    ok: false,
    reason: expect.stringMatching(reason),
  });
});

const made = (type: 'pkcs1' | 'pkcs8') =>
  generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({ type, format: 'pem' })
    .toString();

describe('a private key', () => {
  test.each([
    ['PKCS #8', made('pkcs8')],
    ['PKCS #1', made('pkcs1')],
    ['OpenSSH', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA\n'],
    ['encrypted', '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIF\n'],
    ['without its first line', 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ=='],
    ['without its beginning', 'MIIF\n-----END RSA PRIVATE KEY-----'],
    ['PuTTY', 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n'],
    ['SSH2', '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nAAAA\n'],
    ['after a public one', `${rsaLine}\n-----BEGIN OPENSSH PRIVATE KEY-----`],
  ])('%s is recognised, refused and not repeated', (_, text) => {
    const parsed = parsePublicKey(text);
    expect(parsed).toMatchObject({ ok: false, isPrivate: true });
    expect(JSON.stringify(parsed)).not.toContain('MII');
  });

  test('is none of the public ones', () => {
    for (const { line, pem, rfc4716 } of fixtures.keys) {
      expect([line, pem, rfc4716].filter(isPrivateKey)).toEqual([]);
    }
  });
});

test('whatever is pasted, it is judged', () => {
  const base64 = fc.base64String();
  const pasted = fc.oneof(
    fc.string(),
    base64.map((text) => `ssh-rsa ${text}`),
    base64.map((text) => `-----BEGIN PUBLIC KEY-----\n${text}\n-----END PUBLIC KEY-----`),
    base64.map((text) => `-----BEGIN RSA PUBLIC KEY-----\n${text}\n-----END RSA PUBLIC KEY-----`),
    base64.map((text) => `---- BEGIN SSH2 PUBLIC KEY ----\n${text}\n---- END SSH2 PUBLIC KEY ----`),
  );
  expect(fc.check(fc.property(pasted, (text) => !parsePublicKey(text).ok)).failed).toBe(false);
});

test('a line that was made is read back as it is', () => {
  for (const { pem } of fixtures.keys) {
    const first = parsePublicKey(pem);
    expect(first.ok && parsePublicKey(first.key.line)).toEqual(first);
  }
});
