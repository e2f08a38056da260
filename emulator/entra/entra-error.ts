import { randomUUID } from 'node:crypto';

export interface EntraFailure {
  /** OAuth 2.0's own code, e.g. `invalid_grant`. */
  error: string;
  /** Entra's number of the reason, as in AADSTS50126. */
  aadsts: number;
  text: string;
  /** Tells MSAL that only the user can help. */
  suberror?: string;
  status?: number;
  retryAfterSeconds?: number;
}

/** A refusal of sign-in, with Entra's numbers and words (Microsoft identity platform: error codes). */
export class EntraError extends Error {
  constructor(readonly failure: EntraFailure) {
    super(failure.text);
    this.name = 'EntraError';
  }
}

interface EntraErrorBody {
  error: string;
  error_description: string;
  error_codes: number[];
  timestamp: string;
  trace_id: string;
  correlation_id: string;
  error_uri: string;
  suberror?: string;
}

export function entraErrorBody(
  { error, aadsts, text, suberror }: EntraFailure,
  { now, correlationId }: { now: number; correlationId?: string | undefined },
): EntraErrorBody {
  const timestamp = new Date(now).toISOString().replace('T', ' ').replace(/\..*$/, 'Z');
  const trace = randomUUID();
  const correlation = correlationId ?? randomUUID();
  return {
    error,
    error_description:
      `AADSTS${aadsts}: ${text} Trace ID: ${trace} Correlation ID: ${correlation} ` +
      `Timestamp: ${timestamp}`,
    error_codes: [aadsts],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${aadsts}`,
    ...(suberror === undefined ? {} : { suberror }),
  };
}
