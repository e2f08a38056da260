import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { dockerfileStages, execForm, variablesOf, type Step } from './dockerfile';

/**
 * Makes the image without a container engine: the steps of the Dockerfile, one after the other, in
 * folders that stand for its stages; then its command runs until its health check passes.
 *
 *   npx tsx deploy/try-image.ts
 */
const root = path.resolve(import.meta.dirname, '..');
const work = mkdtempSync(path.join(tmpdir(), 'image-'));
const context = path.join(work, 'context');
const port = process.env['PORT'] ?? '3900';

const lines = readFileSync(path.join(root, '.dockerignore'), 'utf8').split('\n');

/** What the engine would be sent: the entries let in by `!`, less those that later lines keep out. */
function sendContext(): void {
  const suffixes = lines.filter((line) => line.startsWith('**/*')).map((line) => line.slice(4));
  for (const entry of lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))) {
    cpSync(path.join(root, entry), path.join(context, entry), {
      recursive: true,
      filter: (file) => !suffixes.some((suffix) => file.endsWith(suffix)),
    });
  }
}

/** The folder in a stage that an absolute path of the Dockerfile stands for. */
const inside = (stage: string, place: string) => path.join(work, stage, place);

function runStage(name: string, steps: readonly Step[]): string {
  let folder = inside(name, '/');
  mkdirSync(folder, { recursive: true });
  for (const step of steps) {
    process.stdout.write(`${step.keyword} ${step.text}\n`);
    if (step.keyword === 'WORKDIR') {
      folder = inside(name, step.text);
      mkdirSync(folder, { recursive: true });
    }
    if (step.keyword === 'COPY') copy(step, folder);
    if (step.keyword === 'RUN') run(step.text, folder, variablesOf(steps));
  }
  return folder;
}

function copy({ flags, text }: Step, folder: string): void {
  const [source = '', ...others] = text.split(' ').slice(0, -1);
  const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length);
  if (from !== undefined) cpSync(inside(from, source), folder, { recursive: true });
  else if (source === '.') cpSync(context, folder, { recursive: true });
  else
    for (const file of [source, ...others])
      cpSync(path.join(context, file), path.join(folder, file));
}

function run(command: string, cwd: string, env: Record<string, string>): void {
  const { status } = spawnSync('sh', ['-c', command], {
    cwd,
    // With the value of the image, npm would leave out what builds it.
    env: { ...process.env, ...env, NODE_ENV: 'development' },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`This step failed: ${command}`);
}

/** Whether the command of the image comes to answer its health check, and then ends as asked. */
async function tryImage(folder: string, image: readonly Step[]): Promise<boolean> {
  // No other variable than the image's own: what it needs has to stand in it.
  const env = { ...variablesOf(image), PORT: port, NODE_ENV: 'production' } as const;
  const [, ...args] = execForm(image, 'CMD');
  const server = spawn(process.execPath, args, { cwd: folder, env, stdio: 'inherit' });
  const exit = new Promise<number | null>((resolve) => {
    server.once('exit', resolve);
  });
  const [, ...check] = execForm(image, 'HEALTHCHECK');
  const isHealthy = () => spawnSync(process.execPath, check, { env }).status === 0;
  let isWell = false;
  for (let tries = 0; tries < 100 && !isWell && server.exitCode === null; tries += 1) {
    isWell = isHealthy();
  }
  server.kill('SIGTERM');
  return isWell && (await exit) === 0;
}

try {
  sendContext();
  const [build = [], image = []] = dockerfileStages();
  runStage('build', build);
  const isWell = await tryImage(runStage('image', image), image);
  process.stdout.write(isWell ? 'The image is made, healthy, and ends.\n' : 'It is not healthy.\n');
  process.exitCode = isWell ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
