import { describe, expect, test } from 'vitest';
import { emulatorUrl, isOwnName } from './forward-to-emulator';

describe('where a request is forwarded to', () => {
  test.each([
    ['/emulator', 'http://127.0.0.1:4280/'],
    ['/emulator/_emulator/health', 'http://127.0.0.1:4280/_emulator/health'],
    [
      '/emulator/entra/x/authorize?state=a%2Fb',
      'http://127.0.0.1:4280/entra/x/authorize?state=a%2Fb',
    ],
    ['/emulator//elsewhere.example/x', 'http://127.0.0.1:4280//elsewhere.example/x'],
    ['/emulator/%2F%2Felsewhere.example', 'http://127.0.0.1:4280/%2F%2Felsewhere.example'],
    ['/emulator/@elsewhere.example/', 'http://127.0.0.1:4280/@elsewhere.example/'],
  ])('%s goes to %s', (asked, target) => {
    const url = new URL(`http://localhost:3000${asked}`);
    expect(emulatorUrl(url, 'http://127.0.0.1:4280').href).toBe(target);
  });
});

describe('names of this machine', () => {
  test.each([
    ['localhost:3000', true],
    ['LOCALHOST', true],
    ['127.0.0.1:3100', true],
    ['[::1]:3000', true],
    ['localhost.elsewhere.example:3000', false],
    ['elsewhere.example', false],
    ['127.0.0.1.elsewhere.example', false],
    ['10.0.0.1:3000', false],
    [null, false],
  ])('%s: %s', (host, isOwn) => {
    expect(isOwnName(host)).toBe(isOwn);
  });
});
