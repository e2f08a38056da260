import type { Look } from '@/lib/browser/fan-out/use-all-computes';

/** How far a look at many workspaces has come. */
export interface Sweep {
  places: number;
  /** Of which there is an answer, were it an error. */
  known: number;
  isOver: boolean;
  /** Of which nothing is known but an error. */
  failed: number;
  /** When the answer was given that is the oldest now, in milliseconds. */
  oldest?: number;
}

export function sweepOf(looks: readonly Look<unknown>[]): Sweep {
  const answered = looks.filter(({ computes }) => computes);
  const oldest = Math.min(...answered.map(({ updatedAt }) => updatedAt));
  return {
    places: looks.length,
    known: looks.filter(({ isLooking }) => !isLooking).length,
    isOver: looks.every(({ isLooking }) => !isLooking),
    failed: looks.filter(({ error, computes }) => error && !computes).length,
    ...(answered.length > 0 && { oldest }),
  };
}
