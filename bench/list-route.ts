import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Figure } from './figure';
import { getRaw } from './http';
import { median, p99 } from './stats';
import { armToken } from './sign-in';
import { appOrigin, emulatorOrigin, makeWorkspace, type BenchWorkspace } from './target';

const apiVersion = '2025-12-01';
/** Timed calls of each side, after as many again to warm up. */
const rounds = 60;

/** The list route against the same list asked of the emulator itself, side by side in one run. */
export async function measureListRoute(): Promise<Figure[]> {
  const token = await armToken();
  const figures: Figure[] = [];
  for (const count of [20, 1_000]) {
    const workspace = await makeWorkspace(count);
    const ours = () => listThroughApp(workspace, token);
    const theirs = () => listFromArm(workspace, token);
    for (const atOnce of [1, 16]) {
      figures.push(...(await compareTimes(count, atOnce, ours, theirs)));
    }
    figures.push(...(await compareBytes(count, ours, theirs)));
  }
  return figures;
}

/** The bodies of a list's answers, as they came over the wire. */
type List = () => Promise<Buffer>;

async function compareTimes(
  count: number,
  atOnce: number,
  ours: List,
  theirs: List,
): Promise<Figure[]> {
  await timed(ours, atOnce);
  await timed(theirs, atOnce);
  const a: number[] = [];
  const b: number[] = [];
  // In turn, so that a machine that slows down slows both.
  for (let round = 0; round < rounds; round += atOnce) {
    a.push(...(await timed(ours, atOnce)));
    b.push(...(await timed(theirs, atOnce)));
  }
  const what = `list route / ARM, ${count} computes, ${atOnce} at a time`;
  const goal = count === 1_000 ? { goal: 1.5 } : {};
  return [
    { what: `${what}: median`, value: median(a) / median(b), unit: 'ratio', ...goal },
    { what: `${what}: p99`, value: p99(a) / p99(b), unit: 'ratio', ...goal },
    { what: `${what}: median of ours`, value: median(a), unit: 'ms' },
  ];
}

const timed = (list: List, atOnce: number): Promise<number[]> =>
  Promise.all(
    Array.from({ length: atOnce }, async () => {
      const start = performance.now();
      await list();
      return performance.now() - start;
    }),
  );

async function compareBytes(count: number, ours: List, theirs: List): Promise<Figure[]> {
  const [a, b] = [await ours(), await theirs()];
  const what = `list route / ARM, ${count} computes: bytes`;
  return [
    { what: `${what} as each sends them`, value: a.length / b.length, unit: 'ratio', goal: 0.25 },
    { what: `${what}, plain`, value: gunzipSync(a).length / b.length, unit: 'ratio', goal: 0.25 },
    // What repeats, ARM's ids and property names above all, costs a compressed answer next to nothing.
    { what: `${what}, both with gzip`, value: a.length / gzipSync(b).length, unit: 'ratio' },
    { what: `list route, ${count} computes: sent`, value: a.length / 1024, unit: 'KB' },
  ];
}

async function listThroughApp(
  { subscriptionId, resourceGroup, name }: BenchWorkspace,
  token: string,
) {
  const url = `${appOrigin}/api/workspaces/${subscriptionId}/${resourceGroup}/${name}/computes`;
  return getRaw(url, { authorization: `Bearer ${token}`, 'accept-encoding': 'gzip' });
}

const pageSchema = z.object({ value: z.array(z.unknown()), nextLink: z.string().nullish() });

/** ARM pages its lists; whoever wants all follows the links. Ours has them all in one answer. */
async function listFromArm(workspace: BenchWorkspace, token: string) {
  const { subscriptionId, resourceGroup, name } = workspace;
  let next: string | null | undefined =
    `${emulatorOrigin}/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/` +
    `Microsoft.MachineLearningServices/workspaces/${name}/computes?api-version=${apiVersion}`;
  const pages: Buffer[] = [];
  while (next) {
    const body = await getRaw(next, { authorization: `Bearer ${token}` });
    pages.push(body);
    next = pageSchema.parse(JSON.parse(body.toString())).nextLink;
  }
  return Buffer.concat(pages);
}
