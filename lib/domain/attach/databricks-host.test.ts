import { describe, expect, test } from 'vitest';
import { accessTokenHint, databricksHost, databricksHostHint } from './databricks-host';

const host = 'adb-123.4.azuredatabricks.net';

test.each([
  host,
  ` ${host}/ `,
  `https://${host}`,
  `HTTPS://ADB-123.4.azuredatabricks.net/`,
  `https://${host}/?o=123#job/7`,
  `${host}/login.html?o=123`,
])('%j names the host', (text) => expect(databricksHost(text)).toBe(host));

test.each(['', 'not a url', 'ftp://adb.net', 'https://'])('%j is left as it is', (text) =>
  expect(databricksHost(text)).toBe(text),
);

test('a host of another cloud, or of none, is pointed out or not', () => {
  expect([host, 'adb-1.2.databricks.azure.cn', ''].map(databricksHostHint)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(databricksHostHint('portal.azure.com')).toContain('azuredatabricks.net');
});

describe('tokens', () => {
  const token = `dapi${'0a'.repeat(16)}`;
  test.each([token, `${token}-2`, 'eyJh.eyJi.c-_', ''])('%j looks right', (text) =>
    expect(accessTokenHint(text)).toBeUndefined(),
  );
  test.each([token.slice(0, -1), '1234-abc-5678-defg-90', 'dapi'])('%j is hinted at', (text) => {
    expect(accessTokenHint(text)).toContain('dapi');
    expect(accessTokenHint(text)).not.toContain(text.slice(4) || 'nothing');
  });
});
