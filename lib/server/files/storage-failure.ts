import { isRestError } from '@azure/core-rest-pipeline';
import { parseRetryAfter } from '../../arm/retry-after';
import type { AppErrorCode } from '../../contract/app-error';
import { AppError } from '../errors/app-error';
import { codeOfStatus } from '../errors/code-of-status';

/** A refusal of Azure Files as callers see it, with the service's own code and words kept. */
export function storageFailure(thrown: unknown, account: string): unknown {
  if (!isRestError(thrown)) return thrown;
  const { statusCode: status, response } = thrown;
  if (status === undefined) {
    const message = `The storage account ${account} did not answer. It may be open to its own network only.`;
    return new AppError('service-unreachable', message, { cause: thrown });
  }
  // The SDK reads the code from the body, which it leaves alone where a file was asked for.
  const code = thrown.code ?? response?.headers.get('x-ms-error-code') ?? 'Unknown';
  // The SDK puts request id and time below the service's sentence.
  const [message = ''] = thrown.message.split('\n');
  const requestId = response?.headers.get('x-ms-request-id');
  const retryAfterSeconds = parseRetryAfter(response?.headers.get('retry-after'));
  return new AppError(codeOf(status), wordsFor(status, code, account) ?? message, {
    cause: thrown,
    service: { status, code, message, ...(requestId !== undefined && { requestId }) },
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  });
}

/** Storage's own sentences do not say whose wall it was. Azure Files docs, "Common error codes". */
function wordsFor(status: number, code: string, account: string): string | undefined {
  switch (code) {
    case 'KeyBasedAuthenticationNotPermitted':
      return `The storage account ${account} does not take its keys, by which the notebooks files are read here. Allow storage account key access on it, or use the studio.`;
    case 'ShareNotFound':
      return 'This workspace has no notebooks files yet: they are made when the studio is first used.';
    case 'AuthenticationFailed':
      return `The storage account ${account} does not take the key that the workspace has for it. It may have been renewed: resynchronise the workspace’s keys.`;
    default:
      return status === 403
        ? `The storage account ${account} is closed to this server’s network. Allow the network in its firewall, or use the studio from inside.`
        : undefined;
  }
}

/** A 401 of storage says nothing of the caller's own sign-in, which went to ARM. */
const codeOf = (status: number): AppErrorCode =>
  status === 401 ? 'forbidden' : codeOfStatus(status);
