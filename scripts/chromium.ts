import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { run } from './run';

/** The one without windows first: it has no browser around its pages, which takes a fifth less. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** Path of a Chromium: the one asked for, one on the PATH, or Playwright's own. */
export function findChromium(): string | undefined {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) return existsSync(asked) ? asked : undefined;
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, chromium.executablePath()].find((candidate) => existsSync(candidate));
}

/**
 * Finds a browser or installs one: Debian's package where we may, else Playwright's download.
 * @throws Error that says how to get one by hand.
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  process.stdout.write('No Chromium found; installing one...\n');
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) await aptInstall();
  if (!findChromium()) await playwrightInstall();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium, and none could be installed. Install Chromium or Chrome ' +
      'yourself, or point CHROMIUM_PATH at one.',
  );
}

async function aptInstall(): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = (name: string) =>
    run('apt-get', ['install', '-y', '-qq', name, 'fonts-liberation'], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  await run('apt-get', ['update', '-qq'], { env });
  // Releases before Debian 12 do not have the first.
  if ((await install('chromium-headless-shell')) !== 0) await install('chromium');
}

const playwrightInstall = () =>
  run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium']);
