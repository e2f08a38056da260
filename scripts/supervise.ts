import { spawn, type ChildProcess } from 'node:child_process';
import process from 'node:process';

interface Program {
  /** As a message names it: "the app". */
  name: string;
  args: readonly string[];
  env?: Record<string, string>;
  /** Answers once the program is ready. */
  url: string;
}

/** Milliseconds that a program has to end by itself before it is killed. */
const graceMs = 5_000;
const lookEveryMs = 100;

/**
 * Runs programs that need one another: ready when all answer, and the end of one is the end of all.
 * Ctrl-C, and being asked to end, ends them in order.
 */
export class Supervisor {
  readonly #children = new Map<string, ChildProcess>();
  #ending = false;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => void this.#end(0));
    }
  }

  /** Resolves when the program answers. If it ends instead, everything ends. */
  async start({ name, args, env, url }: Program): Promise<void> {
    // Asked to end while an earlier one began: what starts now would outlive us.
    if (this.#ending) return;
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    this.#children.set(name, child);
    child.once('exit', (code, signal) => {
      this.#children.delete(name);
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
    await Promise.all([...this.#children.values()].map(stop));
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

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const kill = setTimeout(() => child.kill('SIGKILL'), graceMs);
    child.once('exit', () => {
      clearTimeout(kill);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
