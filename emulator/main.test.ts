import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const main = path.join(import.meta.dirname, 'main.ts');
const running: ChildProcess[] = [];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'emulator-main-'));
});
afterEach(async () => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

function start(...args: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, EMULATOR_PORT: '0' },
  });
  running.push(child);
  const errors: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => errors.push(line));
  const exit = once(child, 'close').then(([code]: unknown[]) => ({ code, errors }));
  return { child, exit, lines: createInterface({ input: child.stdout })[Symbol.asyncIterator]() };
}

const stateArgs = () => ['--state', path.join(folder, 'state.json')];

async function started() {
  const process = start(...stateArgs());
  const { value: line } = await process.lines.next();
  return { ...process, origin: /http:\S+/.exec(String(line))?.[0] ?? '' };
}

describe('the emulator as a process', () => {
  it('says where it is, shows a newcomer something, and ends cleanly however often asked', async () => {
    const { child, exit, origin } = await started();
    expect(await (await fetch(`${origin}/_emulator/health`)).json()).toEqual({ ok: true });
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect(await exit).toEqual({ code: 0, errors: [] });
    const state = await readFile(path.join(folder, 'state.json'), 'utf8');
    expect(state).toContain('Contoso ML');
    expect(state).toContain('Contoso Research');
    expect(state).toContain('Contoso Finance');
  }, 30_000);

  it('says in one line that its port is in use, and leaves the files of the other alone', async () => {
    const first = await started();
    const port = new URL(first.origin).port;
    const key = await readFile(path.join(folder, 'state.json.key'), 'utf8');
    const second = await start('--port', port, '--reset', ...stateArgs()).exit;
    expect(second).toEqual({ code: 1, errors: [expect.stringContaining('port is in use')] });
    expect(await readFile(path.join(folder, 'state.json.key'), 'utf8')).toBe(key);
  }, 30_000);

  it.each([
    [['--host', '0.0.0.0'], '--host has to be localhost'],
    [['--port', 'abc'], '--port has to be a number'],
  ])(
    'with %j says in one line what is wrong',
    async (args, message) => {
      expect(await start(...args).exit).toEqual({
        code: 1,
        errors: [expect.stringContaining(message)],
      });
    },
    30_000,
  );
});
