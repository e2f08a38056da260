import { dana } from '../../emulator/entra/people';
import { bearer } from '../support/bearer';
import { appOrigin } from '../support/origins';
import { sendRaw } from '../support/raw-request';
import { expect, test } from '../support/test';

const { host } = new URL(appOrigin);
const rawStatus = async (request: string) => (await sendRaw(request)).status;
const lines = (...parts: readonly string[]) => [...parts, '', ''].join('\r\n');
const post = (...headers: readonly string[]) =>
  lines('POST /api/operations/status HTTP/1.1', `Host: ${host}`, ...headers);

/** Requests in which two readers would see two things, each the beginning of a smuggled one. */
test('what can be read in two ways is not read', async () => {
  const chunk = '0\r\n\r\n';
  const twofold: readonly [string, string][] = [
    ['two lengths', post('Content-Length: 4', 'Content-Length: 5')],
    ['a length and chunks', post('Content-Length: 5', 'Transfer-Encoding: chunked') + chunk],
    ['chunks of no known kind', post('Transfer-Encoding: xchunked') + chunk],
    ['a length that is no number', post('Content-Length: 0x5')],
    ['a space before the colon', post('Transfer-Encoding : chunked') + chunk],
    ['a NUL in a header', post('X-A: a\0b')],
    ['a line that ends early', 'GET /api/workspaces HTTP/1.1\nHost: a\r\rX-B: c\n\n'],
    ['no host', lines('GET /api/workspaces HTTP/1.1')],
  ];
  const answered = await Promise.all(twofold.map(([, request]) => rawStatus(request)));
  expect(twofold.map(([name], i) => [name, answered[i]])).toEqual(
    twofold.map(([name]) => [name, 400]),
  );
});

test('headers without end are not read to it', async () => {
  expect(await rawStatus(post(`X-Long: ${'a'.repeat(100_000)}`))).toBe(431);
});

test('a body that is announced as too long is refused before it is sent', async ({ request }) => {
  const { authorization } = await bearer(request, dana);
  const head = post(
    `Authorization: ${authorization}`,
    'Content-Type: application/json',
    'Content-Length: 10000000',
  );
  expect(await rawStatus(head)).toBe(400);
});

test('another server’s address is not asked on behalf of a caller', async () => {
  for (const target of ['http://169.254.169.254/metadata/instance', '//elsewhere.example/x']) {
    const status = await rawStatus(lines(`GET ${target} HTTP/1.1`, `Host: ${host}`));
    expect(status, target).toBeGreaterThanOrEqual(300);
    expect(status, target).toBeLessThan(500);
  }
});

test('no redirect leads to another server, however an address is written', async () => {
  for (const target of [
    '//elsewhere.example/x',
    '///elsewhere.example//',
    '/.//elsewhere.example/',
    String.raw`/\elsewhere.example`,
    '/%5C%5Celsewhere.example/',
    '/%2F%2Felsewhere.example/',
    '//elsewhere.example/%2f..',
    '/workspaces//elsewhere.example/',
  ]) {
    const { location = '/' } = await sendRaw(lines(`GET ${target} HTTP/1.1`, `Host: ${host}`));
    expect(new URL(location, appOrigin).origin, target).toBe(appOrigin);
  }
});
