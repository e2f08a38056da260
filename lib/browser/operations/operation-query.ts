import { queryOptions } from '@tanstack/react-query';
import { getOperation } from '../../contract/operations';
import { hasEnded, type OperationState } from '../../domain/operation/operation';
import { call } from '../api';
import { ApiError } from '../api-error';
import { lookAtCompute } from './look-at-compute';
import { problemOf } from './operation-problem';
import { operationStore } from './operation-store';
import type { StartedOperation } from './started-operation';
import { progressByState } from './took-effect';

/** Between looks, when ARM does not say how long. */
const lookSeconds = 3;

/** Milliseconds to the next look, or false once there is nothing more to see. */
export function nextLookMs(state: OperationState | undefined, error: Error | null): number | false {
  if (state && hasEnded(state)) return false;
  const asked = error instanceof ApiError ? error.body.retryAfterSeconds : state?.retryAfterSeconds;
  return Math.max(1, asked ?? lookSeconds) * 1_000;
}

/** Errors after which ARM will not tell any more: it forgets operations after a while. */
const final = new Set(['not-found', 'forbidden', 'invalid-input', 'rejected']);

/** Looks at an operation until it has ended, and reports what it sees to the store. */
export const operationQuery = (operation: StartedOperation) =>
  queryOptions({
    queryKey: ['operation', operation.id],
    queryFn: async ({ signal }) => {
      const state = await lookAtOperation(operation, signal);
      operationStore.seen(operation.id, state);
      return state;
    },
    initialData: beforeFirstLook(operation.firstLookSeconds),
    staleTime: Infinity,
    refetchInterval: ({ state: { data, error } }) => nextLookMs(data, error),
  });

/** ARM asks for patience before the first look, too. */
export const beforeFirstLook = (seconds: number | undefined): OperationState => ({
  status: 'InProgress',
  ...(seconds !== undefined && { retryAfterSeconds: seconds }),
});

type Followed = Pick<StartedOperation, 'verb' | 'compute' | 'operationUrl'>;

export async function lookAtOperation(
  { verb, compute, operationUrl }: Followed,
  signal?: AbortSignal,
): Promise<OperationState> {
  try {
    return operationUrl === undefined
      ? progressByState(verb, await lookAtCompute(compute, signal))
      : await call(getOperation, { body: { operationUrl } }, signal);
  } catch (error) {
    if (!(error instanceof ApiError) || !final.has(error.body.code)) throw error;
    const { code = error.body.code, message } = problemOf(error);
    return { status: 'Failed', problem: { code, message } };
  }
}
