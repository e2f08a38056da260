import type { AppErrorCode } from '../../contract/app-error';

/** What a service's refusal means to the page. */
export function codeOfStatus(status: number): AppErrorCode {
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
