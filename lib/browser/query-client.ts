import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error';

const passing = new Set(['service-unreachable', 'service-unavailable']);
const retries = 2;
/** Longer than this is for the screen to say, not for a spinner to sit out. */
const longestWaitSeconds = 5;

/** Tries again only what may pass by itself soon; every other error is shown at once. */
export function shouldRetry(failures: number, error: Error): boolean {
  if (!(error instanceof ApiError) || failures >= retries) return false;
  const { code, retryAfterSeconds = 0 } = error.body;
  return passing.has(code) && retryAfterSeconds <= longestWaitSeconds;
}

export function retryDelayMs(failures: number, error: Error): number {
  const asked = error instanceof ApiError ? (error.body.retryAfterSeconds ?? 0) * 1_000 : 0;
  return Math.max(asked, 500 * 2 ** failures);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: shouldRetry,
        retryDelay: retryDelayMs,
        staleTime: 5_000,
        // A lost connection is an error to be shown, not a reason to wait in silence.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
