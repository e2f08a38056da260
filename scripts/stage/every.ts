import { setTimeout as pause } from 'node:timers/promises';

/**
 * Does something again and again, the next time only after the last has ended. Resolves, once asked
 * to stop, when nothing of it is under way.
 */
export function every(ms: number, act: () => Promise<void>): () => Promise<void> {
  const ending = new AbortController();
  const loop = async () => {
    while (await hasPassed(ms, ending.signal)) await act();
  };
  const done = loop();
  return () => {
    ending.abort();
    return done;
  };
}

/** False as soon as it is asked to end. */
const hasPassed = (ms: number, signal: AbortSignal): Promise<boolean> =>
  pause(ms, true, { signal }).catch(() => false);
