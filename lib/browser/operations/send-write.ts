import type { Accepted } from '../../domain/operation/operation';
import type { ComputeRef } from '../../domain/resource-id/resource-id';
import { ApiError } from '../api-error';
import { pause, showsEffect } from './shows-effect';
import type { OperationVerb } from './started-operation';

/** What was taken; where its answer was lost, the compute itself tells how it goes on. */
export type Taken = Accepted | 'by state';

const laterLookMs = 2_000;

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
    if (!isUnsure(error)) throw error;
    // Where not ARM's answer was lost but the way to ARM, it may still be at it.
    const pausesMs = error.body.service ? [] : [laterLookMs];
    if (await showsEffect(verb, compute, pausesMs, wait)) return 'by state';
    throw error;
  }
}

/** Whether an answer was lost, be it ARM's or ours. */
export const isUnsure = (error: unknown): error is ApiError =>
  error instanceof ApiError && error.body.unsure === true;
