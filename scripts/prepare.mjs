// Runs before anything is installed, so: plain JavaScript, only Node's own modules, and no syntax
// that an old Node cannot even parse, or its user would see a stack trace instead of the message.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** `process.loadEnvFile` came with it; everything else that is pinned needs less. */
const oldestNode = [20, 12];

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Ends the process with a message for a person: no stack trace. */
export function giveUp(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}

/** Checks Node, installs what the lockfile pins, and lets Node import TypeScript. */
export function prepare() {
  process.chdir(root);
  checkNode();
  install();
  return import('tsx/esm/api').then(({ register }) => register());
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [needMajor, needMinor] = oldestNode;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  giveUp(
    `Node ${needMajor}.${needMinor} or newer is needed; this is ${process.versions.node}.\n` +
      'Get it from https://nodejs.org and run the command again.',
  );
}

/** Only when the lockfile is not the one that was installed last. */
function install() {
  const stamp = path.join(root, 'node_modules', '.installed-lockfile');
  const lockfile = readFileSync(path.join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lockfile).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stdout.write('Installing packages (once, and after each change of the lockfile)...\n');
  const { status } = spawnSync(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) giveUp('The packages could not be installed: see what npm says above.');
  writeFileSync(stamp, wanted);
}
