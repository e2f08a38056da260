import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import path from 'node:path';
import process from 'node:process';
import { untilAnswers } from '@/bench/until-answers';
import { standaloneServer } from '../build';
import { serverFlags } from '../server-flags';

/** A server of this project in a process of its own. */
export interface Program {
  origin: string;
  /** What it has written so far, line by line. */
  output: readonly string[];
  signal(signal: NodeJS.Signals): void;
  /** Asks it something over its channel, where it was told to listen. */
  ask(question: string): Promise<unknown>;
  /** Resolves to its exit code, or to the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
}

interface Start {
  args: readonly string[];
  env: Record<string, string>;
  origin: string;
  /** Answers once it is ready. */
  ready: string;
}

async function start({ args, env, origin, ready }: Start): Promise<Program> {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...env, NODE_ENV: 'production' },
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', (line) => output.push(line));
  }
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  const program: Program = {
    origin,
    output,
    signal: (signal) => void child.kill(signal),
    ask: (question) =>
      new Promise((resolve) => {
        child.once('message', resolve);
        child.send(question);
      }),
    ended,
  };
  const early = ended.then((how) => {
    throw new Error(`It ended with ${how} before it answered:\n${output.join('\n')}`);
  });
  await Promise.race([untilAnswers(`${origin}${ready}`), early]);
  // Nobody waits for it any longer; that it ends is no error later.
  early.catch(() => {});
  return program;
}

export const startEmulator = (port: number, stateFile: string): Promise<Program> =>
  start({
    args: ['--import', 'tsx', 'emulator/main.ts', '--state', stateFile, '--reset'],
    env: { EMULATOR_PORT: String(port) },
    origin: `http://127.0.0.1:${port}`,
    ready: '/_emulator/health',
  });

interface AppStart {
  port: number;
  emulatorPort: number;
  flags?: readonly string[];
}

/** One copy of the production server, which must have been built. */
export const startApp = ({ port, emulatorPort, flags = [] }: AppStart): Promise<Program> =>
  start({
    args: [...serverFlags, ...flags, path.resolve(standaloneServer)],
    env: {
      PORT: String(port),
      HOSTNAME: '127.0.0.1',
      EMULATOR_PORT: String(emulatorPort),
      LOG_LEVEL: 'error',
      // One person stands for many here.
      RATE_LIMIT_PER_MINUTE: '0',
      NEXT_TELEMETRY_DISABLED: '1',
      NEXT_MANUAL_SIG_HANDLE: '1',
    },
    origin: `http://localhost:${port}`,
    ready: '/api/health',
  });
