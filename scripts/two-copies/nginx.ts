import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { untilAnswers } from '@/bench/until-answers';
import { nginxConfig, type Balancing } from './nginx-config';

/** Debian puts it where only root's PATH leads. */
export function findNginx(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin'];
  return folders.map((folder) => path.join(folder, 'nginx')).find((file) => existsSync(file));
}

/** Starts an nginx of its own in front of the copies. Resolves to what ends it. */
export async function startNginx(
  file: string,
  balancing: Omit<Balancing, 'folder'>,
): Promise<() => Promise<void>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-copies-'));
  const config = path.join(folder, 'nginx.conf');
  writeFileSync(config, nginxConfig({ ...balancing, folder }));
  const child = spawn(file, ['-p', folder, '-c', config, '-e', path.join(folder, 'error.log')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await untilAnswers(`http://127.0.0.1:${balancing.port}/api/health`);
  return async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}
