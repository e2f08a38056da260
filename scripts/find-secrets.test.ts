import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { startTestEmulator } from '@/emulator/testing/test-emulator';
import { avery } from '@/emulator/entra/people';
import { secretsIn, secretsInFiles } from './find-secrets';

describe('secretsIn', () => {
  test.each([
    ['-----BEGIN OPENSSH PRIVATE KEY-----', 'a private key'],
    ['{"authorization":"Bearer abc"}', 'a header with a token'],
    ['authorization: bearer abc', 'a header with a token'],
    [`key=${'A'.repeat(86)}==`, 'a key of a storage account'],
    ['{"password":"Correct-horse-9"}', 'a password that a journey typed'],
    ['?password=Emulator-Pass-1', 'the password of the emulator’s people'],
    ['-----BEGIN+PRIVATE+KEY-----', 'a private key'],
    ['-----BEGIN%20PRIVATE%20KEY-----', 'a private key'],
  ])('%s: %s', (text, name) => {
    expect(secretsIn(text)).toEqual([name]);
  });

  it('knows a token of the emulator', async () => {
    const emulator = await startTestEmulator();
    expect(secretsIn(`seen: ${await emulator.tokenOf(avery)}`)).toEqual(['a token']);
    await emulator.close();
  });

  test.each([
    '{"level":"info","endpoint":"listComputes","status":200,"user":"0123456789ab"}',
    'Bearer error="invalid_token"',
    'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl dana',
    '/subscriptions/e4e38d31-504f-4c27-9747-688194aa3aad/resourceGroups/rg',
  ])('%s holds none', (text) => {
    expect(secretsIn(text)).toEqual([]);
  });
});

describe('secretsInFiles', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'secrets-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('looks into folders, however deep, and names the file', () => {
    const deep = path.join(folder, 'a', 'b');
    mkdirSync(deep, { recursive: true });
    writeFileSync(path.join(deep, 'server.log'), 'Emulator-Pass-1');
    writeFileSync(path.join(folder, 'clean.log'), 'nothing');
    expect(secretsInFiles([folder, path.join(folder, 'missing')])).toEqual([
      `${path.join(deep, 'server.log')}: the password of the emulator’s people`,
    ]);
  });
});
