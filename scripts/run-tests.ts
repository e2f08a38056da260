import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { ensureChromium } from './chromium';
import { secretsInFiles } from './find-secrets';
import { npmRun } from './run';

interface Count {
  passed: number;
  failed: number;
}

const results = path.resolve('test-results');
const unitReport = path.join(results, 'unit.json');
const e2eReport = path.join(results, 'e2e.json');

/** Every check there is, all of them even when one fails. The last line is the total. */
export async function runTests(): Promise<boolean> {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const counts = [
    await check('types', 'typecheck'),
    await check('lint', 'lint'),
    await check('format', 'format:check'),
    await suite('unit and conformance tests', unit),
    await check('build', 'build'),
    await suite('journeys in a browser', journeys),
    await suite('no secret in what they left', async () => secretsLeft()),
  ];
  const total = counts.reduce((a, b) => ({
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
  }));
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
  return total.failed === 0;
}

/** A command that passes or fails as a whole. */
const check = (title: string, script: string): Promise<Count> =>
  suite(title, async () => ((await npmRun(script)) === 0 ? one.passed : one.failed));

const one = { passed: { passed: 1, failed: 0 }, failed: { passed: 0, failed: 1 } } as const;

async function suite(title: string, runAll: () => Promise<Count>): Promise<Count> {
  const start = performance.now();
  process.stdout.write(`\n== ${title}\n`);
  const count = await runAll();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(
    `== ${title}: ${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s\n`,
  );
  return count;
}

const unitReportSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

async function unit(): Promise<Count> {
  const code = await npmRun('unit', [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]);
  return counted(code, () => {
    const report = unitReportSchema.parse(readJson(unitReport));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  });
}

const e2eReportSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

async function journeys(): Promise<Count> {
  process.env['CHROMIUM_PATH'] = await ensureChromium();
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = e2eReport;
  const code = await npmRun('e2e', ['--reporter=list,json']);
  return counted(code, () => {
    const { stats } = e2eReportSchema.parse(readJson(e2eReport));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  });
}

/** What the servers said, what the emulator keeps, and what Playwright wrote of failures. */
function secretsLeft(): Count {
  const places = ['server.log', 'emulator-state.json', 'e2e', 'e2e.json'];
  const found = secretsInFiles(places.map((place) => path.join(results, place)));
  for (const line of found) process.stdout.write(`  ${line}\n`);
  const isLogged = existsSync(path.join(results, 'server.log'));
  if (!isLogged) process.stdout.write('  The servers’ output was not kept.\n');
  return found.length === 0 && isLogged ? one.passed : one.failed;
}

/** A run that failed counts as failed even when no single test did, or no report was written. */
function counted(code: number, read: () => Count): Count {
  try {
    const count = read();
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return one.failed;
  }
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
