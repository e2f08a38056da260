import { ApiError } from '@/lib/browser/api-error';
import { no, yes, type Verdict } from '@/lib/domain/verdict/verdict';

/** When a service that asked to wait may be asked again, in milliseconds. */
export function retryTime(error: Error | null, failedAt: number): number | undefined {
  if (!(error instanceof ApiError) || error.body.retryAfterSeconds === undefined) return undefined;
  return failedAt + error.body.retryAfterSeconds * 1_000;
}

/** Whether the list may be looked up now, or how long the service asked to wait. */
export function refreshVerdict(retryAt: number | undefined, now: number): Verdict {
  const seconds = retryAt === undefined ? 0 : Math.ceil((retryAt - now) / 1_000);
  return seconds > 0 ? no(`Azure asks to wait ${seconds} s before the next look`) : yes;
}
