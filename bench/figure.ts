import { mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Figure {
  what: string;
  value: number;
  unit: string;
  /** The most that it may be; left out where a figure only informs. */
  goal?: number;
}

const folder = path.resolve('bench/results');

export function print(figures: readonly Figure[]): void {
  console.table(
    Object.fromEntries(
      figures.map(({ what, value, unit, goal }) => [
        what,
        {
          value: Number(value.toPrecision(3)),
          unit,
          goal: goal === undefined ? '' : `<= ${goal}`,
          met: goal === undefined ? '' : value <= goal ? 'yes' : 'NO',
        },
      ]),
    ),
  );
}

/** One file per day: the figures with what they were measured on, for comparing over time. */
export function keep(figures: readonly Figure[]): string {
  mkdirSync(folder, { recursive: true });
  const measuredOn = new Date().toISOString();
  const file = path.join(folder, `${measuredOn.slice(0, 10)}.json`);
  const machine = { node: process.version, cpus: os.cpus().length, cpu: os.cpus()[0]?.model ?? '' };
  writeFileSync(file, `${JSON.stringify({ measuredOn, machine, figures }, undefined, 2)}\n`);
  return file;
}
