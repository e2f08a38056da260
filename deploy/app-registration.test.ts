import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseConfig } from '@/lib/server/config/parse-config';

const script = path.join(import.meta.dirname, 'app-registration.sh');
const clientId = '11111111-1111-4111-8111-111111111111';
const tenantId = '22222222-2222-4222-8222-222222222222';

/** Stands in for the Azure CLI, which is not at hand: it writes down what it is asked. */
const azure = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$AZ_LOG"
case "$*" in
  'ad app list'*) echo "$AZ_KNOWN" ;;
  'ad app create'*) echo ${clientId} ;;
  'ad app show'*) echo the-object ;;
  'cloud show'*) echo https://graph.microsoft.com/ ;;
  'ad sp show'*) exit 3 ;;
  'account show'*) echo ${tenantId} ;;
esac
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'registration-'));
  writeFileSync(path.join(folder, 'az'), azure);
  chmodSync(path.join(folder, 'az'), 0o755);
  writeFileSync(path.join(folder, 'log'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

function register(args: string[], known = '') {
  const { status, stdout } = spawnSync('bash', [script, ...args], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${folder}:${process.env['PATH']}`,
      AZ_LOG: path.join(folder, 'log'),
      AZ_KNOWN: known,
    },
  });
  const asked = readFileSync(path.join(folder, 'log'), 'utf8').split('\n').filter(Boolean);
  return {
    status,
    stdout,
    asked,
    begins: (start: string) => asked.filter((l) => l.startsWith(start)),
  };
}

const accessSchema = z.array(
  z.object({
    resourceAppId: z.guid(),
    resourceAccess: z.array(z.object({ id: z.guid(), type: z.literal('Scope') })),
  }),
);
const accessOf = ([update = '']: string[]) =>
  accessSchema.parse(JSON.parse(update.slice(update.indexOf('['))));
/** Azure Service Management, and Microsoft Graph: the same in every tenant. */
const arm = '797f4846-ba00-4fd7-ba43-dac1f8f63013';
const graph = '00000003-0000-0000-c000-000000000000';

test('prints what the server takes', () => {
  const { status, stdout } = register(['https://compute.example.com/']);
  expect(status).toBe(0);
  const env = Object.fromEntries(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.split('=')),
  );
  expect(parseConfig(env).auth).toMatchObject({ tenantId, clientId });
});

test('registers an application of one page, for this tenant alone', () => {
  const { begins } = register(['https://compute.example.com/']);
  expect(begins('ad app create')).toEqual([expect.stringContaining('AzureADMyOrg')]);
  const [patch = ''] = begins('rest --method PATCH');
  expect(patch).toContain('https://graph.microsoft.com/v1.0/applications/the-object ');
  expect(JSON.parse(patch.slice(patch.indexOf('{')))).toEqual({
    spa: {
      redirectUris: ['https://compute.example.com/', 'https://compute.example.com/auth/redirect'],
    },
  });
  expect(begins('ad sp create')).toHaveLength(1);
});

describe('permissions', () => {
  test.each<[string[], string[]]>([
    [[], [arm]],
    [['--people'], [arm, graph]],
  ])('%j', (options, expected) => {
    const { begins } = register(['https://compute.example.com', ...options]);
    const access = accessOf(begins('ad app update'));
    expect(access.map(({ resourceAppId }) => resourceAppId)).toEqual(expected);
    expect(access.flatMap(({ resourceAccess }) => resourceAccess)).toHaveLength(expected.length);
    expect(begins('ad app permission')).toEqual([]);
  });

  test('are consented to when asked for', () => {
    const { begins } = register(['https://compute.example.com', '--consent']);
    expect(begins('ad app permission')).toEqual([
      `ad app permission admin-consent --id ${clientId}`,
    ]);
  });
});

test('a registration that is there is brought up to date', () => {
  const { begins } = register(['http://localhost:3000'], clientId);
  expect(begins('ad app create')).toEqual([]);
  expect(begins('ad app update')).toHaveLength(1);
});

test.each([
  [[]],
  [['compute.example.com']],
  [['http://compute.example.com']],
  [['https://a.example', '--all']],
])('%j is explained, and Azure is not asked', (args) => {
  const { status, asked } = register(args);
  expect(status).toBe(2);
  expect(asked).toEqual([]);
});
