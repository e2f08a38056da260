import { replaceEqualDeep } from '@tanstack/react-query';
import { giveWay } from '../give-way';

/** Rows that are compared in a few milliseconds. */
const sliceLength = 500;

/** What an answer became: one that is given again, as nothing changed, needs no look at its rows. */
const became = new WeakMap<object, object>();

/**
 * The new rows, each as the very object that it was before where nothing about it changed, so that
 * only what changed is drawn anew. React Query does the same, but by place, where one new row makes
 * all below it new, and in one go.
 */
export async function shareRows<Row extends { name: string }>(
  before: Row[],
  now: Row[],
): Promise<Row[]> {
  if (before.length === 0 || before === now) return now;
  if (became.get(now) === before) return before;
  const known = new Map(before.map((row) => [row.name, row]));
  const shared: Row[] = [];
  for (const row of now) {
    if (shared.length % sliceLength === sliceLength - 1) await giveWay();
    shared.push(replaceEqualDeep(known.get(row.name), row));
  }
  const isSame = shared.length === before.length && shared.every((row, i) => row === before[i]);
  const rows = isSame ? before : shared;
  became.set(now, rows);
  return rows;
}
