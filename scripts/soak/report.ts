import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterWarmUp, slopeOf, type MemorySample } from './memory';
import type { SoakOutcome } from './run-soak';

interface SoakRun {
  minutes: number;
  people: number;
  workspaces: number;
  seed: number;
  outcome: SoakOutcome;
  memory: readonly MemorySample[];
  /** Lines of the servers' output that should not be there. */
  defects: readonly string[];
}

interface SoakReport {
  text: string;
  problems: readonly string[];
  /** All of it, for comparing over time. */
  figures: object;
}

/** Megabytes a minute that the heap may grow by, after warm-up: 60 an hour would be a leak. */
const mostHeapGrowth = 0.5;
/** Shorter runs are all warm-up. */
const minutesForMemory = 5;

export function reportOf(run: SoakRun): SoakReport {
  const { minutes, people, workspaces, seed, outcome, memory, defects } = run;
  const { rounds, writes, computes, answers, armCalls, struck } = outcome;
  const settled = afterWarmUp(memory);
  const heapGrowth = slopeOf(settled.map(({ minute, heap }) => ({ x: minute, y: heap })));
  const rssGrowth = slopeOf(settled.map(({ minute, rss }) => ({ x: minute, y: rss })));
  const leaks = minutes >= minutesForMemory && heapGrowth > mostHeapGrowth;
  const problems = [
    ...outcome.problems,
    ...defects.map((line) => `In a server's output: ${line}`),
    ...(leaks ? [`The heap grows by ${heapGrowth.toFixed(2)} MB a minute`] : []),
  ];
  const lines = [
    `# ${minutes.toFixed(1)} minutes with ${percent(struck / armCalls)} of the calls to ARM struck`,
    '',
    `| what | figure |`,
    `|---|---|`,
    `| people, workspaces, seed of the faults | ${people}, ${workspaces}, ${seed} |`,
    `| rounds, computes, writes | ${rounds}, ${computes}, ${writes} |`,
    `| calls to ARM, struck by a fault | ${armCalls}, ${struck} |`,
    ...Object.entries(answers).map(([what, counts]) => `| ${what}, as told | ${spelled(counts)} |`),
    `| heap after collecting: first, last, growth after warm-up | ${heapLine(settled, heapGrowth)} |`,
    `| resident memory: growth after warm-up | ${rssGrowth.toFixed(2)} MB a minute |`,
    `| lost, done twice, defects | ${problems.length} |`,
    ...problems.slice(0, 50).map((problem) => `- ${problem}`),
  ];
  const machine = { node: process.version, cpus: os.cpus().length, cpu: os.cpus()[0]?.model ?? '' };
  const measuredOn = new Date().toISOString();
  const setting = { measuredOn, machine, minutes, people, workspaces, seed };
  const figures = { ...setting, ...outcome, heapGrowth, rssGrowth, problems };
  return { text: lines.join('\n'), problems, figures };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const spelled = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

function heapLine(samples: readonly MemorySample[], growth: number): string {
  const [first, last] = [samples.at(0), samples.at(-1)];
  if (!first || !last) return 'not sampled';
  return `${first.heap.toFixed(1)} MB, ${last.heap.toFixed(1)} MB, ${growth.toFixed(2)} MB a minute`;
}

const folder = path.resolve('bench/results');

export function keepReport({ text, figures }: SoakReport): string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'soak.json'), `${JSON.stringify(figures, undefined, 2)}\n`);
  const file = path.join(folder, 'soak.md');
  writeFileSync(file, `${text}\n`);
  return file;
}
