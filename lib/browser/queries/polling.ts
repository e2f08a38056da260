import type { Compute } from '../../domain/compute/compute';
import { isChanging } from '../../domain/compute/compute-state';
import type { Job } from '../../domain/job/job';
import { isWaiting } from '../../domain/job/job-state';
import { ApiError } from '../api-error';

/** Milliseconds between looks: while something changes, while people wait, and otherwise. */
export const pollMs = { fast: 3_000, waiting: 15_000, slow: 60_000 } as const;

interface Looked {
  state: { error: Error | null };
}

/** The pace of a query that shows computes. */
export const pollWhileChanging = (
  query: Looked,
  computes: readonly Compute[] | undefined,
): number => paceOf(query, computes?.some(isChanging) ? pollMs.fast : pollMs.slow);

/** The pace of a query that shows jobs. */
export const pollWhileWaiting = (query: Looked, jobs: readonly Job[] | undefined): number =>
  paceOf(query, jobs?.some(isWaiting) ? pollMs.waiting : pollMs.slow);

/** The pace of a query that follows a file as it grows; one that is not there yet may come. */
export function pollWhileFollowed(query: Looked): number {
  const { error } = query.state;
  const isMissing = error instanceof ApiError && error.body.code === 'not-found';
  return isMissing ? pollMs.fast : paceOf(query, pollMs.fast);
}

/**
 * A throttled or unavailable ARM says itself when to come back. Hidden tabs do not poll: that is
 * React Query's default for `refetchInterval`.
 */
function paceOf({ state: { error } }: Looked, ms: number): number {
  if (error instanceof ApiError && error.body.retryAfterSeconds !== undefined) {
    return Math.max(pollMs.fast, error.body.retryAfterSeconds * 1_000);
  }
  return error ? pollMs.slow : ms;
}
