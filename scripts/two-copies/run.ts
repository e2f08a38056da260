import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { avery, dana, mika } from '@/emulator/entra/people';
import { buildIfNeeded } from '../build';
import { every } from '../stage/every';
import { defectLines } from '../stage/defect-lines';
import { adminAt } from '../stage/admin';
import { makePlace } from '../stage/make-place';
import { startApp, startEmulator, type Program } from '../stage/program';
import { signIn } from '../stage/sign-in';
import { endBySignal } from './end-by-signal';
import { killWhileCreating } from './kill-while-creating';
import { findNginx, startNginx } from './nginx';
import { secondsAside } from './nginx-config';
import { openBrowser, type User } from './user';
import type { Result, World } from './world';

/** What test runners take for "skipped" (GNU Automake manual, "Scripts-based Testsuites"). */
const skipped = 77;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3220' },
    'emulator-port': { type: 'string', default: '4500' },
  },
});
const port = Number(values.port);
const emulatorPort = Number(values['emulator-port']);
const copyPorts = [port + 1, port + 2];

const nginx = findNginx();
if (nginx === undefined) {
  tell('Skipped: there is no nginx (Debian: apt-get install nginx-light).');
  process.exit(skipped);
}
await buildIfNeeded();
const emulator = await startEmulator(emulatorPort, path.resolve('test-results/copies-state.json'));
const copies = await Promise.all(copyPorts.map((copy) => startApp({ port: copy, emulatorPort })));
const endNginx = await startNginx(nginx, { port, copies: copyPorts });
const output = () => copies.flatMap((copy) => defectLines(copy.output));
try {
  const world = await makeWorld(emulator);
  const results = await runAll(world);
  const problems = [...results.flatMap((result) => result.problems), ...output()];
  report(results, problems);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await endNginx();
  for (const program of [...copies, emulator]) {
    program.signal('SIGTERM');
    await program.ended;
  }
}
process.exit();

async function makeWorld({ origin: emulatorOrigin }: Program): Promise<World> {
  const admin = adminAt(emulatorOrigin);
  const tokenOf = signIn(emulatorOrigin, avery);
  const origin = `http://localhost:${port}`;
  // What the browser's code takes its own address from.
  Object.assign(globalThis, { location: { origin } });
  return {
    origin,
    copies,
    restart: async (copy) => {
      const copyPort = copyPorts[copy] ?? port;
      copies[copy] = await startApp({ port: copyPort, emulatorPort });
      // Else the next round would end the only copy that nginx knows to be there.
      await pause((secondsAside + 1) * 1_000);
    },
    admin,
    arm: async (address) => {
      const headers = { authorization: `Bearer ${await tokenOf({ forceRefresh: false })}` };
      return (await fetch(new URL(address, emulatorOrigin), { headers })).json();
    },
    place: await makePlace(admin),
    tokenOf,
  };
}

async function runAll(world: World): Promise<Result[]> {
  const { subscriptionId } = world.place.workspace;
  const clock = `/subscriptions/${subscriptionId}/clock`;
  // What takes minutes in Azure takes seconds here.
  const endHurry = every(
    1_000,
    async () => void (await world.admin('POST', clock, { advanceSeconds: 10 })),
  );
  const users: User[] = [];
  try {
    for (const person of [dana, mika]) users.push(await openBrowser(world.origin, person));
    const results: Result[] = [];
    const rounds = [
      () => killWhileCreating(world, 0, users),
      () => killWhileCreating(world, 1, users),
      () => endBySignal(world, 0),
      () => endBySignal(world, 1),
    ];
    for (const round of rounds) {
      const result = await round();
      for (const line of [result.told, ...result.problems]) tell(line);
      results.push(result);
    }
    const errors = users.flatMap((user) => user.errors);
    return [...results, { told: `errors in browsers: ${errors.length}`, problems: errors }];
  } finally {
    await endHurry();
    await Promise.all(users.map((user) => user.leave()));
  }
}

function report(results: readonly Result[], problems: readonly string[]): void {
  const text = [
    '# Two copies behind nginx',
    '',
    ...results.map(({ told }) => `- ${told}`),
    `- lost, done twice, defects: ${problems.length}`,
    ...problems.map((problem) => `- ${problem}`),
    '',
  ].join('\n');
  tell(text);
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/two-copies.md', text);
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}
