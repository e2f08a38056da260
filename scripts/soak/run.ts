import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { avery, dana, mika, priya } from '@/emulator/entra/people';
import { buildIfNeeded } from '../build';
import { adminAt, type Admin } from '../stage/admin';
import { makePlace } from '../stage/make-place';
import { startApp, startEmulator, type Program } from '../stage/program';
import { signIn } from '../stage/sign-in';
import { defectLines } from '../stage/defect-lines';
import type { Place } from '../stage/find-computes';
import { memoryFlags, sampleMemory, type MemorySample } from './memory';
import { every } from '../stage/every';
import { keepReport, reportOf } from './report';
import { runSoak } from './run-soak';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '6' },
    port: { type: 'string', default: '3210' },
    'emulator-port': { type: 'string', default: '4490' },
  },
});
const minutes = Number(values.minutes);
const peopleAtWork = 20;
const share = 0.2;
const workspaces = 4;
/** Of ARM's time for each second: what takes minutes in Azure takes seconds here. */
const haste = 30;

await buildIfNeeded();
const emulatorPort = Number(values['emulator-port']);
const emulator = await startEmulator(emulatorPort, path.resolve('test-results/soak-state.json'));
const app = await startApp({ port: Number(values.port), emulatorPort, flags: memoryFlags });
// What the browser's code takes its own address from.
Object.assign(globalThis, { location: { origin: app.origin } });
const problems = await soak(emulator, app);
for (const program of [app, emulator]) {
  program.signal('SIGTERM');
  await program.ended;
}
process.exit(problems === 0 ? 0 : 1);

async function soak({ origin }: Program, server: Program): Promise<number> {
  const admin = adminAt(origin);
  const places: Place[] = [];
  for (let count = 0; count < workspaces; count += 1) places.push(await makePlace(admin));
  const asAdmin = signIn(origin, avery);
  const staff = [avery, dana, mika, priya];
  const people = Array.from({ length: peopleAtWork }, (_, i) =>
    signIn(origin, staff[i % 4] ?? dana),
  );
  const start = performance.now();
  const minute = () => (performance.now() - start) / 60_000;
  const memory: MemorySample[] = [];
  const chores = [
    every(1_000, () => hurry(admin, places)),
    every(15_000, async () => void memory.push(await sampleMemory(server, minute()))),
    every(60_000, async () => tell(`${Math.round(minute())} of ${minutes} minutes`)),
  ];
  const outcome = await runSoak({
    admin,
    arm: async (address) => {
      const headers = { authorization: `Bearer ${await asAdmin({ forceRefresh: false })}` };
      return (await fetch(new URL(address, origin), { headers })).json();
    },
    places,
    people,
    faults: { share, seed: Number(values.seed) },
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    isOver: () => minute() >= minutes,
  });
  await Promise.all(chores.map((end) => end()));
  const report = reportOf({
    minutes: minute(),
    people: peopleAtWork,
    workspaces,
    seed: Number(values.seed),
    outcome,
    memory,
    defects: [...defectLines(server.output), ...defectLines(emulator.output)],
  });
  tell(report.text);
  if (minutes >= 10) tell(`Kept in ${keepReport(report)}`);
  return report.problems.length;
}

async function hurry(admin: Admin, places: readonly Place[]): Promise<void> {
  for (const { workspace } of places) {
    await admin('POST', `/subscriptions/${workspace.subscriptionId}/clock`, {
      advanceSeconds: haste,
    });
  }
}

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}
