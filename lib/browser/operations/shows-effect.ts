import type { ComputeRef } from '../../domain/resource-id/resource-id';
import { ApiError } from '../api-error';
import { retryDelayMs } from '../query-client';
import { lookAtCompute } from './look-at-compute';
import type { OperationVerb } from './started-operation';
import { tookEffect } from './took-effect';

export type Pause = (ms: number) => Promise<void>;

export const pause: Pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const tries = 4;
/** Longer than this nobody is kept waiting for a look. */
const longestWaitMs = 10_000;

/**
 * Looks at the compute of a write whose answer is missing, and again after each of these pauses, in
 * ms, as long as nothing of it shows: it may still be on its way.
 * @returns whether it took effect; undefined where no look can tell.
 */
export async function showsEffect(
  verb: OperationVerb,
  compute: ComputeRef,
  pausesMs: readonly number[],
  wait: Pause,
): Promise<boolean | undefined> {
  let effect = await look(verb, compute, wait);
  for (const ms of pausesMs) {
    if (effect !== false) break;
    await wait(ms);
    effect = await look(verb, compute, wait);
  }
  return effect;
}

async function look(verb: OperationVerb, compute: ComputeRef, wait: Pause) {
  for (let failures = 0; ; failures += 1) {
    try {
      return tookEffect(verb, await lookAtCompute(compute));
    } catch (error) {
      if (!(error instanceof ApiError) || failures + 1 === tries) return undefined;
      const ms = retryDelayMs(failures, error);
      if (ms > longestWaitMs) return undefined;
      await wait(ms);
    }
  }
}
