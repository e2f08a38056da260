import type { Accepted } from '../../domain/operation/operation';
import type { ComputeRef } from '../../domain/resource-id/resource-id';
import { ApiError } from '../api-error';
import { retryDelayMs } from '../query-client';
import { lookAtCompute } from './look-at-compute';
import type { OperationVerb } from './started-operation';
import { tookEffect } from './took-effect';

/** What was taken; where its answer was lost, the compute itself tells how it goes on. */
export type Taken = Accepted | 'by state';

type Pause = (ms: number) => Promise<void>;

const pause: Pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends a write once: sent again, it might be done twice. Where no answer tells what came of it, its
 * compute is looked at, so that nobody is told of a failure that was none.
 * @throws what was answered, or the lack of an answer to a write that shows no effect.
 */
export async function sendWrite(
  verb: OperationVerb,
  compute: ComputeRef,
  send: (compute: ComputeRef) => Promise<Accepted>,
  wait = pause,
): Promise<Taken> {
  try {
    return await send(compute);
  } catch (error) {
    if (isUnsure(error) && (await showsEffect(error)) === true) return 'by state';
    throw error;
  }

  async function showsEffect({ body }: ApiError): Promise<boolean | undefined> {
    const effect = await look(verb, compute, wait);
    // Where not ARM's answer was lost but the way to ARM, it may still be at it.
    if (effect !== false || body.service) return effect;
    await wait(untilDoneMs);
    return look(verb, compute, wait);
  }
}

/** Whether an answer was lost, be it ARM's or ours. */
export const isUnsure = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.body.unsure === true;

const untilDoneMs = 2_000;
const tries = 4;
/** Longer than this nobody is kept waiting for a look. */
const longestWaitMs = 10_000;

/** Whether it took effect; undefined where no look can tell. */
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
