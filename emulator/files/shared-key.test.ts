import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { requireSharedKey } from './shared-key';
import { accountKeysOf } from './storage-account';

const NOW = Date.UTC(2026, 0, 5, 9);
const ACCOUNT = 'contoso';
const [KEY, SECOND_KEY] = accountKeysOf(ACCOUNT);
const URL_ASKED = 'http://localhost/files/contoso/s/a%20b?restype=directory&comp=list&prefix=1+2';

// The string to sign as the documentation spells it out, by hand: the client's library is the
// other proof.
const lines = [
  'GET',
  ...Array.from({ length: 11 }, () => ''),
  `x-ms-date:${new Date(NOW).toUTCString()}`,
  'x-ms-version:2025-05-05',
  '/contoso/files/contoso/s/a%20b',
  'comp:list',
  'prefix:1+2',
  'restype:directory',
];

function signed(text: string, key = KEY, date = new Date(NOW).toUTCString()): Request {
  const hmac = createHmac('sha256', Buffer.from(key, 'base64')).update(text).digest('base64');
  return new Request(URL_ASKED, {
    headers: {
      authorization: `SharedKey ${ACCOUNT}:${hmac}`,
      'x-ms-date': date,
      'x-ms-version': '2025-05-05',
    },
  });
}

function check(request: Request, path = '/files/contoso/s/a%20b', now = NOW) {
  return () => {
    requireSharedKey({ request, account: ACCOUNT, path, now });
  };
}

const text = lines.join('\n');

describe('a signature', () => {
  it.each([
    ['the first key', KEY],
    ['the second key', SECOND_KEY],
  ])('by %s is good', (_, key) => {
    expect(check(signed(text, key))).not.toThrow();
  });

  it('is of the path that the client knows, with what a forwarder took away', () => {
    const behind = text.replace('/contoso/files', '/contoso/emulator/files');
    expect(check(signed(behind), '/emulator/files/contoso/s/a%20b')).not.toThrow();
    expect(check(signed(behind))).toThrow('failed to authenticate');
  });

  it.each([
    ['of another account', signed(text, accountKeysOf('other')[0])],
    ['of another query', signed(text.replace('list', 'metadata'))],
    ['of another method', signed(text.replace('GET', 'PUT'))],
    ['of another date', signed(text, KEY, new Date(NOW + 1_000).toUTCString())],
    ['without a date', signed(text, KEY, 'yesterday')],
    ['of another scheme', new Request(URL_ASKED, { headers: { authorization: 'Bearer x' } })],
    ['of no length', new Request(URL_ASKED, { headers: { authorization: 'SharedKey contoso:' } })],
  ])('%s is refused', (_, request) => {
    expect(check(request)).toThrow('failed to authenticate');
  });

  it.each([-14, 14])('is good %i minutes after it was made', (minutes) => {
    expect(check(signed(text), undefined, NOW + minutes * 60_000)).not.toThrow();
  });

  it.each([-16, 16])('is refused %i minutes after it was made', (minutes) => {
    const reading = check(signed(text), undefined, NOW + minutes * 60_000);
    expect(reading).toThrow('failed to authenticate');
  });
});
