import { ArmFailure, type ArmFailureCause, type ServiceRefusal } from '../../arm/arm-failure';
import type { AppErrorCode } from '../../contract/app-error';
import { AppError } from './app-error';

/** The one place where a failure gets the code, the message and the status that callers see. */
export function toAppError(error: unknown, service = 'Azure Resource Manager'): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof ArmFailure) return ofService(error.failure, error, service);
  // The caller has gone away, so nobody reads this but the log.
  if (error instanceof Error && error.name === 'AbortError') {
    return new AppError('service-unreachable', 'The call was given up.', { cause: error });
  }
  return new AppError('internal', 'Something went wrong on our side.', { cause: error });
}

function ofService(failure: ArmFailureCause, cause: ArmFailure, service: string): AppError {
  switch (failure.kind) {
    case 'answered':
      return ofRefusal(failure, cause);
    case 'unreachable':
      return new AppError('service-unreachable', `${service} did not answer.`, { cause });
    case 'nonsense': {
      const { status, reason, requestId } = failure;
      return new AppError(
        'service-nonsense',
        `What answered was not ${service}. A proxy may be in the way.`,
        { cause, service: { status, code: 'Nonsense', message: reason, requestId } },
      );
    }
  }
}

function ofRefusal(refusal: ServiceRefusal, cause: ArmFailure): AppError {
  const { status, code, message, requestId, retryAfterSeconds, challenge } = refusal;
  return new AppError(codeOf(status), message, {
    cause,
    service: { status, code, message, requestId },
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(status === 401 && { challenge: challenge ?? 'Bearer' }),
  });
}

function codeOf(status: number): AppErrorCode {
  switch (status) {
    case 401:
      return 'signed-out';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 409:
    case 412:
      return 'conflict';
    case 429:
      return 'throttled';
    case 503:
      return 'service-unavailable';
    default:
      return status >= 500 ? 'service-failed' : 'rejected';
  }
}
