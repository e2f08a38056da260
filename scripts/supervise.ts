import { spawn, type ChildProcess } from 'node:child_process';
import process from 'node:process';

interface Program {
  /** As a message names it: "the app". */
  name: string;
  args: readonly string[];
  env?: Record<string, string>;
  /** Answers once the program is ready. */
  url: string;
  /** Milliseconds that it has to end by itself before it is killed. */
  graceMs?: number;
}

interface Running {
  child: ChildProcess;
  graceMs: number;
}

const usualGraceMs = 5_000;
const lookEveryMs = 100;

/**
 * Runs programs that need one another: ready when all answer, and the end of one is the end of all.
 * Ctrl-C, and being asked to end, ends them in order.
 */
export class Supervisor {
  readonly #running = new Map<string, Running>();
  #ending = false;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => void this.#end(0));
    }
  }

  /** Resolves when the program answers. If it ends instead, everything ends. */
  async start({ name, args, env, url, graceMs = usualGraceMs }: Program): Promise<void> {
    // Asked to end while an earlier one began: what starts now would outlive us.
    if (this.#ending) return;
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    this.#running.set(name, { child, graceMs });
    child.once('exit', (code, signal) => {
      this.#running.delete(name);
      if (this.#ending) return;
      const how = signal ? `by ${signal}` : `with exit code ${code}`;
      process.stderr.write(`\n${name} ended ${how}, so everything ends.\n`);
      void this.#end(1);
    });
    while (!this.#ending && !(await answers(url))) await pause(lookEveryMs);
  }

  async #end(code: number): Promise<void> {
    if (this.#ending) return;
    this.#ending = true;
    // The last first: what it began needs those that were there before it.
    for (const running of [...this.#running.values()].toReversed()) await stop(running);
    process.exit(code);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const { status } = await fetch(url, { redirect: 'manual' });
    return status < 500;
  } catch {
    return false;
  }
}

async function stop({ child, graceMs }: Running): Promise<void> {
  // Ctrl-C reaches all of them, and us.
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise<void>((resolve) => {
    const kill = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.once('exit', () => {
      clearTimeout(kill);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
