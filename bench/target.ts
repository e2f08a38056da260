import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { buildIfNeeded, standaloneServer } from '../scripts/build';
import { serverFlags } from '../scripts/server-flags';
import { untilAnswers } from './until-answers';

/** Ports that neither `npm start` nor the journeys use. */
const port = Number(process.env['BENCH_PORT'] ?? 3200);
const emulatorPort = Number(process.env['BENCH_EMULATOR_PORT'] ?? 4480);
export const appOrigin = `http://localhost:${port}`;
export const emulatorOrigin = `http://127.0.0.1:${emulatorPort}`;

/** The production build with an emulator of its own. */
export interface Target {
  /** Process id of the app's server. */
  pid: number;
  /** Milliseconds until the app answered. */
  startedInMs: number;
  stop(): void;
}

export async function startTarget(): Promise<Target> {
  await buildIfNeeded();
  const emulator = start(['--import', 'tsx', 'emulator/main.ts', ...state], {
    EMULATOR_PORT: String(emulatorPort),
  });
  try {
    await untilAnswers(`${emulatorOrigin}/_emulator/health`);
    const { app, startedInMs } = await startApp();
    const stop = () => [app, emulator].forEach((child) => child.kill('SIGTERM'));
    return { pid: app.pid ?? 0, startedInMs, stop };
  } catch (error) {
    emulator.kill('SIGTERM');
    throw error;
  }
}

async function startApp() {
  const begun = performance.now();
  const app = start([...serverFlags, path.resolve(standaloneServer)], {
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
    EMULATOR_PORT: String(emulatorPort),
    LOG_LEVEL: 'error',
    // One person stands for many here.
    RATE_LIMIT_PER_MINUTE: '0',
  });
  await untilAnswers(appOrigin);
  return { app, startedInMs: performance.now() - begun };
}

const state = ['--state', 'test-results/bench-state.json', '--reset'];

function start(args: readonly string[], env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env, NODE_ENV: 'production' },
  });
}
