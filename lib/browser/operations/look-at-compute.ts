import { getCompute } from '../../contract/computes';
import type { Compute } from '../../domain/compute/compute';
import type { ComputeRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { ApiError } from '../api-error';

/** A compute as it is now; undefined where there is none. */
export async function lookAtCompute(
  params: ComputeRef,
  signal?: AbortSignal,
): Promise<Compute | undefined> {
  try {
    return (await call(getCompute, { params }, signal)).compute;
  } catch (error) {
    if (error instanceof ApiError && error.body.code === 'not-found') return undefined;
    throw error;
  }
}
