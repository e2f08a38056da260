import { z } from 'zod';
import type { Program } from '../stage/program';

export const memoryFlags = ['--expose-gc', '--import', './scripts/soak/memory-probe.mjs'];

const usageSchema = z.object({ rss: z.number(), heapUsed: z.number() });

/** Megabytes of a server at a minute of the run. */
export interface MemorySample {
  minute: number;
  heap: number;
  rss: number;
}

const megabytes = (bytes: number) => bytes / 1_024 / 1_024;

export async function sampleMemory(app: Program, minute: number): Promise<MemorySample> {
  const { rss, heapUsed } = usageSchema.parse(await app.ask('memory'));
  return { minute, heap: megabytes(heapUsed), rss: megabytes(rss) };
}

/** What counts: before, code is still being compiled and pools fill. */
const warmUp = 0.25;

export const afterWarmUp = (samples: readonly MemorySample[]): readonly MemorySample[] =>
  samples.slice(Math.floor(samples.length * warmUp));

/** Growth per minute, by least squares. */
export function slopeOf(points: readonly { x: number; y: number }[]): number {
  const mean = (of: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return spread === 0
    ? 0
    : points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / spread;
}
