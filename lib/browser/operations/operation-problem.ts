import { ApiError } from '../api-error';
import type { OperationProblem } from './started-operation';

/** What to keep of an error with an operation: ARM's code and request id, to be quoted. */
export function problemOf(error: unknown): OperationProblem {
  if (!(error instanceof ApiError)) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
  const { message, code, requestId, service } = error.body;
  return {
    message,
    code: service?.code ?? code,
    requestId: service?.requestId ?? requestId,
  };
}
