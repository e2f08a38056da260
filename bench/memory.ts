import { execFileSync } from 'node:child_process';

/** What a process holds of the machine's memory, as `ps` of every Unix tells it. */
export const memoryMb = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
