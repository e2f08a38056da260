import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GET } from '@/app/api/workspaces/[subscriptionId]/[resourceGroup]/[workspace]/availability/route';
import { dana } from '@/emulator/entra/people';
import { startTestApp, type TestApp } from './testing/test-app';

const missing = ['sh', 'curl'].filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
const why = missing.length > 0 ? ` (not run: no ${missing.join(' and no ')} here)` : '';

const doc = path.resolve(import.meta.dirname, '../../docs/availability.md');
const example = /```sh\n(?<script>#!\/bin\/sh\n.*?)```/s.exec(readFileSync(doc, 'utf8'));

let app: TestApp;
let server: ReturnType<typeof serve>;
let origin: string;
/** Stands first on the path, with an `az` and a `sleep` that take no time. */
let folder: string;
/** What happens while the script sleeps. */
let onSleep: (seconds: number) => void;

beforeAll(async () => {
  app = await startTestApp();
  folder = mkdtempSync(path.join(tmpdir(), 'availability-'));
  origin = await new Promise((resolve) => {
    server = serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve(`http://127.0.0.1:${port}`),
    );
  });
  put('example.sh', example?.groups?.['script'] ?? 'exit 99\n');
  put('az', `#!/bin/sh\necho '${await app.emulator.tokenOf(dana)}'\n`);
  put('sleep', '#!/bin/sh\ncurl --silent "$DASHBOARD/slept/$1"\n');
});
afterAll(async () => {
  server.close();
  rmSync(folder, { recursive: true });
  await app.close();
});

function put(name: string, text: string): void {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

/** The app, and beside it the ear that hears the script sleep. */
function answer(request: Request): Promise<Response> | Response {
  const slept = /\/slept\/(?<seconds>\d+)$/.exec(request.url)?.groups?.['seconds'];
  if (slept === undefined) return GET(request);
  onSleep(Number(slept));
  return new Response(null, { status: 204 });
}

interface Run {
  code: number;
  lines: string[];
  sleeps: number[];
}

function run(
  seed: 'team' | 'quota-full',
  query: string,
  {
    env = {},
    begin,
    meanwhile,
  }: {
    env?: Record<string, string>;
    begin?: (id: string) => void;
    meanwhile?: (id: string) => void;
  } = {},
): Promise<Run> {
  const { params } = app.workspace(seed);
  const { subscriptionId, resourceGroup, workspace } = params;
  const sleeps: number[] = [];
  onSleep = (seconds) => {
    sleeps.push(seconds);
    meanwhile?.(subscriptionId);
  };
  begin?.(subscriptionId);
  const variables = {
    ...process.env,
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    DASHBOARD: origin,
    SUBSCRIPTION: subscriptionId,
    RESOURCE_GROUP: resourceGroup,
    WORKSPACE: workspace,
    ...env,
  };
  return new Promise((resolve) => {
    const child = execFile('sh', [path.join(folder, 'example.sh'), query], {
      env: variables,
      timeout: 20_000,
    });
    let output = '';
    child.stdout?.on('data', (text: string) => (output += text));
    child.on('close', (code) =>
      resolve({ code: code ?? -1, lines: output.split('\n').filter(Boolean), sleeps }),
    );
  });
}

const clearFaults = (id: string): void => {
  for (const { subscriptionId, faults } of app.emulator.emulator.state.subscriptions) {
    if (subscriptionId === id) faults.splice(0);
  }
};

describe.skipIf(missing.length > 0)(`the shell example${why}`, () => {
  test('ends at once where the job can run', async () => {
    expect(await run('team', 'cores=8')).toEqual({
      code: 0,
      lines: ['yes cpu-train: 1 idle node of Standard_D8s_v3, 0.38 USD/h'],
      sleeps: [],
    });
  });

  test('waits until it can', async () => {
    // The job on two of its nodes ends after five and a half hours, and they stay for ten minutes.
    const { code, lines, sleeps } = await run('team', 'cores=8&nodes=2', {
      meanwhile: (id) => app.emulator.advance(id, 5.6 * 60 * 60),
    });
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['soon', 'yes']);
    expect({ code, sleeps }).toEqual({ code: 0, sleeps: [60] });
  });

  test('takes what will do', async () => {
    const found = await run('team', 'cores=8&nodes=2', { env: { ACCEPT: 'yes soon' } });
    expect(found).toMatchObject({ code: 0, sleeps: [] });
  });

  test('obeys a service that asks to wait', async () => {
    const { code, lines, sleeps } = await run('team', 'cores=8', {
      begin: (id) => app.emulator.fault(id, 'throttled'),
      meanwhile: clearFaults,
    });
    expect(lines).toEqual([
      expect.stringMatching(/^error throttled/),
      expect.stringMatching(/^yes/),
    ]);
    expect({ code, sleeps }).toEqual({ code: 0, sleeps: [5] });
  });

  test('gives up when patience has run out', async () => {
    const found = await run('quota-full', 'cores=4&nodes=3', { env: { PATIENCE: '0' } });
    expect(found).toMatchObject({ code: 1, sleeps: [] });
    expect(found.lines).toEqual([expect.stringMatching(/^no cpu-train: .*Free 4 vCPUs/)]);
  });

  test('ends at once where the question is wrong', async () => {
    const found = await run('team', 'gpu=4');
    expect(found).toMatchObject({ code: 2, sleeps: [] });
    expect(found.lines[0]).toContain('error invalid-input');
  });
});
