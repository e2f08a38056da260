import { spawn, type SpawnOptions } from 'node:child_process';
import process from 'node:process';

const onWindows = process.platform === 'win32';

/** Runs a script of package.json to its end, its output on ours. Resolves to its exit code. */
export function npmRun(script: string, args: readonly string[] = []): Promise<number> {
  return run('npm', ['run', '--silent', script, '--', ...args], { shell: onWindows });
}

/** Runs a program to its end. Resolves to its exit code; 1 when it could not start. */
export function run(command: string, args: readonly string[], options: SpawnOptions = {}) {
  return new Promise<number>((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options });
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
