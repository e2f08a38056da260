import type { ArmAnswer } from './raw-request';
import { isJsonObject } from './json';
import { parseRetryAfter } from './retry-after';

export interface StartedOperation {
  /** Where ARM tells how it goes; absent when it was done at once. */
  operationUrl?: string;
  retryAfterSeconds?: number;
}

/** ARM RPC, "Asynchronous operations": `Azure-AsyncOperation` says more than `Location`. */
export function startedOperation(answer: ArmAnswer): StartedOperation {
  const operationUrl = answer.header('azure-asyncoperation') ?? answer.header('location');
  const retryAfterSeconds = parseRetryAfter(answer.header('retry-after'));
  return {
    ...(operationUrl !== undefined && { operationUrl }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}

export interface OperationProgress {
  status: 'InProgress' | 'Succeeded' | 'Failed' | 'Canceled';
  error?: { code: string; message: string };
  percentComplete?: number;
  retryAfterSeconds?: number;
}

/** What the answer of an operation URL says, be it that of a status or of a result (`Location`). */
export function operationProgress(answer: ArmAnswer): OperationProgress {
  const { status, error, percentComplete } = answer.body;
  const retryAfterSeconds = parseRetryAfter(answer.header('retry-after'));
  return {
    status: typeof status === 'string' ? named(status) : byHttpStatus(answer.status),
    ...(isJsonObject(error) && {
      error: {
        code: typeof error.code === 'string' ? error.code : 'Unknown',
        message: typeof error.message === 'string' ? error.message : '',
      },
    }),
    ...(typeof percentComplete === 'number' && { percentComplete }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}

/** ARM RPC: three states end an operation; a provider may name every other one as it likes. */
function named(status: string): OperationProgress['status'] {
  switch (status.toLowerCase()) {
    case 'succeeded':
      return 'Succeeded';
    case 'failed':
      return 'Failed';
    case 'canceled':
    case 'cancelled':
      return 'Canceled';
    default:
      return 'InProgress';
  }
}

/** A `Location` answers 202 until the operation is done. */
function byHttpStatus(status: number): OperationProgress['status'] {
  return status === 202 ? 'InProgress' : 'Succeeded';
}

const operationPath =
  /^\/subscriptions\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\/providers\/Microsoft\.MachineLearningServices\/locations\/[a-z\d]+\/computeOperations(?:Status|Results)\/[\w-]+$/i;

/**
 * The URL of an operation on computes of this ARM, normalised, or undefined for every other one. The
 * server must not be made to carry a token, or even a request, to a place that a caller names.
 */
export function operationUrlOf(text: string, endpoint: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const mine =
    url.origin === new URL(endpoint).origin && url.username === '' && url.password === '';
  if (!mine || !operationPath.test(url.pathname)) return undefined;
  url.hash = '';
  return url.href;
}
