import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Figure } from './figure';
import { rowOf, withHeadlines } from './headlines';

const folder = path.resolve('bench/results');

const figureSchema = z.object({
  what: z.string(),
  value: z.number(),
  unit: z.enum(['ms', 'KB', 'MB', 'bytes', 'ratio', 'calls', 'per s']),
  goal: z.number().exactOptional(),
});
const resultSchema = z.object({
  measuredOn: z.string(),
  machine: z.object({ node: z.string(), cpus: z.number(), cpu: z.string() }),
  parts: z.record(z.string(), z.array(figureSchema)),
});
type Result = z.infer<typeof resultSchema>;

/**
 * One file per day: the figures with what they were measured on, for comparing over time. A part
 * that is measured again takes the place of what it gave before.
 */
export function keep(part: string, figures: readonly Figure[]): string {
  mkdirSync(folder, { recursive: true });
  const measuredOn = new Date().toISOString();
  const file = path.join(folder, `${measuredOn.slice(0, 10)}.json`);
  const machine = { node: process.version, cpus: os.cpus().length, cpu: os.cpus()[0]?.model ?? '' };
  const result = {
    measuredOn,
    machine,
    parts: { ...earlier(file)?.parts, [part]: [...figures] },
  };
  writeFileSync(file, `${JSON.stringify(result, undefined, 2)}\n`);
  writeFileSync(path.join(folder, 'README.md'), summary(result));
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', withHeadlines(readme, Object.values(result.parts).flat()));
  return file;
}

function earlier(file: string): Result | undefined {
  if (!existsSync(file)) return undefined;
  return resultSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
}

const title = (part: string) => `${part[0]?.toUpperCase()}${part.slice(1)}`;

/** The latest figures for people to read. */
function summary({ measuredOn, machine, parts }: Result): string {
  const tables = Object.entries(parts).map(
    ([part, figures]) =>
      `## ${title(part)}\n\n| figure | value | goal | |\n|---|---|---|---|\n${figures.map(rowOf).join('\n')}\n`,
  );
  return `# Latest figures

Written by \`npm run bench\` on ${measuredOn.slice(0, 10)}: Node ${machine.node}, ${machine.cpus} × ${machine.cpu},
browser, server and emulator on one machine. A ratio is of two things measured in turn in one run, so
that it says something on any machine; milliseconds are of this one. The files beside this one hold the
figures of each day.

${tables.join('\n')}`;
}
