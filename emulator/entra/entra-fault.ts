import type { Stricken } from '../core/strike';
import type { EntraFailure } from './entra-error';

/** What Entra answers while it is itself in trouble. */
const TRANSIENT = 90033;
const CONSENT_REQUIRED = 65001;

/** A fault in the words of sign-in: its message may begin with the number of the reason. */
export function failureOf({ status, fault }: Extract<Stricken, { kind: 'error' }>): EntraFailure {
  const { code = 'temporarily_unavailable', message = 'A transient error has occurred.' } = fault;
  const [, number, text] = /^AADSTS(\d+): (.*)$/s.exec(message) ?? [];
  const aadsts = number === undefined ? TRANSIENT : Number(number);
  return {
    error: code,
    aadsts,
    text: text ?? message,
    status,
    ...(aadsts === CONSENT_REQUIRED ? { suberror: 'consent_required' } : {}),
    ...(fault.retryAfterSeconds === undefined
      ? {}
      : { retryAfterSeconds: fault.retryAfterSeconds }),
  };
}
