import { ArmFailure, type ArmFailureCause, type ServiceRefusal } from '../../arm/arm-failure';
import { AppError } from './app-error';
import { codeOfStatus } from './code-of-status';

/** The one place where a failure gets the code, the message and the status that callers see. */
export function toAppError(error: unknown, service = 'Azure Resource Manager'): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof ArmFailure) return ofService(error.failure, error, service);
  return new AppError('internal', 'Something went wrong on our side.', { cause: error });
}

interface Known {
  cause: ArmFailure;
  unsure?: true;
}

function ofService(failure: ArmFailureCause, cause: ArmFailure, service: string): AppError {
  const known: Known = { cause, ...(cause.isUnsure && { unsure: true }) };
  switch (failure.kind) {
    case 'answered':
      return ofRefusal(failure, known);
    case 'unreachable':
      return new AppError('service-unreachable', `${service} did not answer.`, known);
    case 'nonsense': {
      const { status, reason, requestId } = failure;
      return new AppError(
        'service-nonsense',
        `What answered was not ${service}. A proxy may be in the way.`,
        { ...known, service: { status, code: 'Nonsense', message: reason, requestId } },
      );
    }
  }
}

function ofRefusal(refusal: ServiceRefusal, known: Known): AppError {
  const { status, code, message, requestId, retryAfterSeconds, challenge } = refusal;
  return new AppError(codeOfStatus(status), message, {
    ...known,
    service: { status, code, message, requestId },
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(status === 401 && { challenge: challenge ?? 'Bearer' }),
  });
}
