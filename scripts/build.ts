import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { compressScripts } from './compress-scripts';
import { run } from './run';
import { sourceHash } from './source-hash';

/** Where Next puts the server that needs no node_modules of ours. */
export const standaloneServer = path.join('.next', 'standalone', 'server.js');
const stamp = path.join('.next', 'built-from');

/** Builds when the sources are not those of the last build. */
export async function buildIfNeeded(): Promise<void> {
  const hash = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  process.stdout.write('Building the app (once, and after each change)...\n');
  await build(hash);
}

async function build(hash: string): Promise<void> {
  rmSync(stamp, { force: true });
  const code = await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      BROTLI_SCRIPTS: '1',
    },
  });
  if (code !== 0) throw new Error('The app could not be built: see above.');
  // Next leaves these two out of the standalone folder, for those who serve them from a CDN.
  cpSync(path.join('.next', 'static'), path.join('.next', 'standalone', '.next', 'static'), {
    recursive: true,
  });
  cpSync('public', path.join('.next', 'standalone', 'public'), { recursive: true });
  compressScripts(path.join('.next', 'standalone', '.next', 'static'));
  writeFileSync(stamp, hash);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build(sourceHash());
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
