import { gunzipSync, gzipSync } from 'node:zlib';
import type { Figure } from './figure';
import { listFromArm, listThroughApp } from './lists';
import { memoryMb } from './memory';
import { armToken } from './sign-in';
import { median, p99 } from './stats';
import type { Target } from './target';
import { advance, dropWorkspace, makeWorkspace, type BenchWorkspace } from './workspace';

/** Timed calls of each side, after as many again to warm up. */
const rounds = { usual: 64, quick: 16 };

/** The list route against the same list asked of the emulator itself, side by side in one run. */
export async function measureListRoute(
  { pid }: Target,
  { quick }: { quick: boolean },
): Promise<Figure[]> {
  const token = await armToken();
  const figures: Figure[] = [];
  for (const count of quick ? [20, 1_000] : [20, 1_000, 10_000]) {
    const workspace = await makeWorkspace(count);
    const ours = async () => (await listThroughApp(workspace, token)).body;
    const theirs = async () => Buffer.concat(await listFromArm(workspace, token));
    const times = Math.ceil((quick ? rounds.quick : rounds.usual) / (count === 10_000 ? 16 : 1));
    // Sixteen at once of the largest lists would measure nothing but a machine without memory.
    for (const atOnce of count === 10_000 ? [1] : [1, 16]) {
      figures.push(...(await compareTimes({ count, atOnce, times, ours, theirs })));
    }
    figures.push(...(await compareBytes(count, ours, theirs)));
    // A day of ten thousand computes takes the emulator minutes, and a poll of theirs is as small.
    if (count < 10_000) figures.push(await unchangedPoll(count, workspace, token));
    if (count === 20) figures.push(...(await memoryAfter(pid, quick ? 500 : 5_000, ours)));
    await dropWorkspace(workspace);
  }
  return figures;
}

/** The body of a list's answer, as it came over the wire. */
type List = () => Promise<Buffer>;

interface Compared {
  count: number;
  atOnce: number;
  times: number;
  ours: List;
  theirs: List;
}

async function compareTimes({ count, atOnce, times, ours, theirs }: Compared): Promise<Figure[]> {
  await timed(ours, atOnce);
  await timed(theirs, atOnce);
  const a: number[] = [];
  const b: number[] = [];
  // In turn, so that a machine that slows down slows both.
  for (let round = 0; round < times; round += atOnce) {
    a.push(...(await timed(ours, atOnce)));
    b.push(...(await timed(theirs, atOnce)));
  }
  const what = `list route / ARM, ${count} computes, ${atOnce} at a time`;
  const goal = count === 1_000 ? { goal: 1.5 } : {};
  return [
    { what: `${what}: median`, value: median(a) / median(b), unit: 'ratio', ...goal },
    { what: `${what}: p99`, value: p99(a) / p99(b), unit: 'ratio', ...goal },
    { what: `${what}: median of ours`, value: median(a), unit: 'ms' },
    { what: `${what}: throughput of ours`, value: (1_000 * atOnce) / median(a), unit: 'per s' },
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

async function unchangedPoll(
  count: number,
  workspace: BenchWorkspace,
  token: string,
): Promise<Figure> {
  // Nodes that nobody uses are gone by then: what still changes is no unchanged list.
  await advance(workspace, 86_400);
  const { headers } = await listThroughApp(workspace, token);
  const { bytes } = await listThroughApp(workspace, token, { etag: headers.etag ?? '' });
  return {
    what: `unchanged poll, ${count} computes: answered, with headers`,
    value: bytes,
    unit: 'bytes',
    goal: 1_000,
  };
}

/**
 * Once it has answered so many requests, as many more may not make it hold more. Before that it
 * grows into the space for short-lived objects that its start allows.
 */
async function memoryAfter(pid: number, requests: number, list: List): Promise<Figure[]> {
  const grown = async () => {
    for (let i = 0; i < requests; i += 20) await timed(list, 20);
    return memoryMb(pid);
  };
  const [first, second] = [await grown(), await grown()];
  return [
    { what: `memory after ${requests} requests`, value: first, unit: 'MB' },
    {
      what: `memory after ${2 * requests} / ${requests} requests`,
      value: second / first,
      unit: 'ratio',
      goal: 1.1,
    },
  ];
}
