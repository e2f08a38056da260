import { call } from '@/lib/browser/api';
import { createCompute } from '@/lib/contract/compute-settings';
import { listComputes } from '@/lib/contract/computes';
import { createClusterSchema } from '@/lib/domain/compute/create-compute';
import { bookProblems, endProblems, stateProblems } from '../stage/accounting';
import { CallCollector } from '../stage/call-collector';
import { findComputes } from '../stage/find-computes';
import { keyOf, Ledger } from '../stage/ledger';
import { actAs, read, write, type Stage } from '../stage/person';
import { Tally } from '../stage/tally';
import { createInBrowser } from './create-in-browser';
import type { User } from './user';
import type { Result, World } from './world';

/** Creations at the moment of the kill, about half of them in the copy that dies. */
const creations = 8;
const letters = 'abcdefgh';
const reads = 20;
/** Each write is this long under way, half of that time carried out and not yet answered. */
const slowMs = 1_000;

/** Kills a copy while computes are created through both, by scripts and by people at browsers. */
export async function killWhileCreating(
  world: World,
  copy: number,
  users: readonly User[],
): Promise<Result> {
  const { admin, place } = world;
  const { subscriptionId } = place.workspace;
  const stage = newStage();
  const collector = new CallCollector(admin, [subscriptionId]);
  await admin('DELETE', `/subscriptions/${subscriptionId}/calls`);
  const inBrowser = users.map((user, i) => createInBrowser(user, place, `u${copy}-${letters[i]}`));
  const forms = await Promise.all(inBrowser.map(({ filled }) => filled));
  await slowWrites(world);
  const created = creations + forms.length;
  const outcomes = Promise.all(inBrowser.map(({ send }) => send()));
  const byScripts = actAs(world.tokenOf, () =>
    Promise.all(
      Array.from({ length: creations }, (_, i) => create(stage, world, `s${copy}-${letters[i]}`)),
    ),
  );
  await untilOneIsThere(world, `s${copy}-a`);
  world.copies[copy]?.signal('SIGKILL');
  await world.copies[copy]?.ended;
  const afterKill = await actAs(world.tokenOf, () => readOn(stage, world));
  await byScripts;
  const browserProblems = (await outcomes).flat();
  await admin('DELETE', `/subscriptions/${subscriptionId}/faults`);
  await world.restart(copy);
  await collector.collect();
  const { ledger } = stage;
  const scripted = collector.calls.filter(({ path }) => path.includes(`/s${copy}-`));
  return {
    told:
      `copy ${copy + 1} killed with ${created} creations under way: scripts were told ` +
      `${spelled(stage.writes)}; ${afterKill} of ${reads} lists answered while it was gone; ` +
      `${forms.length} people at browsers saw theirs end`,
    problems: [
      ...browserProblems,
      ...endProblems(ledger),
      ...bookProblems(ledger, scripted),
      ...stateProblems(ledger, await findComputes(world.arm, [place])),
      ...(afterKill < reads ? [`Only ${afterKill} of ${reads} lists were answered`] : []),
    ],
  };
}

const newStage = (): Stage => ({
  ledger: new Ledger(),
  reads: new Tally(),
  writes: new Tally(),
  looks: new Tally(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});

async function slowWrites({ admin, place }: World): Promise<void> {
  const path = `/subscriptions/${place.workspace.subscriptionId}/faults`;
  await admin('POST', path, { method: 'PUT', delayMs: slowMs / 2 });
  await admin('POST', path, { method: 'PUT', delayMs: slowMs / 2, afterwards: true });
}

function create(stage: Stage, { place }: World, name: string) {
  const body = createClusterSchema.parse({
    kind: 'cluster',
    location: place.location,
    vmSize: 'Standard_DS2_v2',
    vmPriority: 'Dedicated',
    scale: { minNodes: 0, maxNodes: 1, idleSeconds: 120 },
  });
  return write(stage, {
    verb: 'create',
    compute: { ...place.workspace, name },
    send: (params) => call(createCompute, { params, body }),
  });
}

/** ARM has begun to carry them out, and nothing of it has been answered yet. */
async function untilOneIsThere({ arm, place }: World, name: string): Promise<void> {
  const id = keyOf({ ...place.workspace, name });
  while ((await findComputes(arm, [place]))(id) === undefined);
}

async function readOn(stage: Stage, { place }: World): Promise<number> {
  let answered = 0;
  for (let count = 0; count < reads; count += 1) {
    const found = await read(stage, () => call(listComputes, { params: place.workspace }));
    if (found) answered += 1;
  }
  return answered;
}

const spelled = (tally: Tally): string =>
  Object.entries(tally.all)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ');
