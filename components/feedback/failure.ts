import { ApiError } from '@/lib/browser/api-error';

/** What a person needs to know of a failure, or to quote in a support request. */
export interface Failure {
  message: string;
  code?: string | undefined;
  requestId?: string | undefined;
  /** Seconds that the service asked to wait. */
  retryAfterSeconds?: number;
}

/** The service's code and request id win over our own: they are what Azure support can look up. */
export function failureOf(error: Error): Failure {
  if (!(error instanceof ApiError)) return { message: error.message };
  const { message, code, requestId, service, retryAfterSeconds } = error.body;
  // What makes no sense was not said by the service: a proxy on the way, for one.
  const words = code === 'service-nonsense' ? undefined : service?.message;
  return {
    message: words || message,
    code: service?.code ?? code,
    requestId: service?.requestId ?? requestId,
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
  };
}

/** One text with all of it, for the clipboard. */
export function failureText({ message, code, requestId }: Failure): string {
  const lines = [message, code && `Code: ${code}`, requestId && `Request id: ${requestId}`];
  return lines.filter(Boolean).join('\n');
}
