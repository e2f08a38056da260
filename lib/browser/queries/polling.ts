import type { Compute } from '../../domain/compute/compute';
import { isChanging } from '../../domain/compute/compute-state';
import { ApiError } from '../api-error';

/** Milliseconds between looks: while something changes, and otherwise. */
export const pollMs = { fast: 3_000, slow: 60_000 } as const;

/**
 * The pace of a query that shows computes. A throttled or unavailable ARM says itself when to come
 * back. Hidden tabs do not poll: that is React Query's default for `refetchInterval`.
 */
export function pollWhileChanging(
  query: { state: { error: Error | null } },
  computes: readonly Compute[] | undefined,
): number {
  const { error } = query.state;
  if (error instanceof ApiError && error.body.retryAfterSeconds !== undefined) {
    return Math.max(pollMs.fast, error.body.retryAfterSeconds * 1_000);
  }
  if (error || !computes?.some(isChanging)) return pollMs.slow;
  return pollMs.fast;
}
