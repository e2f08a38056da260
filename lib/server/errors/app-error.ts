import type { AppErrorBody, AppErrorCode, FieldProblem } from '../../contract/app-error';

type Details = Pick<AppErrorBody, 'fields' | 'service' | 'retryAfterSeconds' | 'unsure'>;

/** A failure that the caller is told of. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly details: Details;
  /** Sent as `WWW-Authenticate`. */
  readonly challenge: string | undefined;

  constructor(
    readonly code: AppErrorCode,
    message: string,
    { challenge, cause, ...details }: Details & { challenge?: string; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.details = details;
    this.challenge = challenge;
  }
}

export function invalidInput(...fields: FieldProblem[]): AppError {
  return new AppError('invalid-input', 'Some of what was sent is not valid.', { fields });
}

export function signedOut(message: string, challenge = 'Bearer'): AppError {
  return new AppError('signed-out', message, { challenge });
}
