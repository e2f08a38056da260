import { AuthError } from '@azure/msal-browser';

/** Why a sign-in failed, fit to be shown and quoted. */
export interface SignInProblem {
  /** Entra's own `AADSTS...` where there is one, else the protocol's or MSAL's. */
  code: string;
  message: string;
}

/** MSAL's own words for these are for developers. */
const ownWords: Record<string, string> = {
  access_denied: 'The sign-in was cancelled, or permission for this app was refused.',
  user_cancelled: 'The sign-in was cancelled.',
  popup_window_error: 'The browser blocked the sign-in window. Allow pop-ups for this page.',
  empty_window_error: 'The browser blocked the sign-in window. Allow pop-ups for this page.',
  timed_out: 'The sign-in was not completed in time.',
  no_network_connectivity: 'There is no connection to the sign-in service.',
  post_request_failed: 'The sign-in service did not answer.',
  get_request_failed: 'The sign-in service did not answer.',
};

export function signInProblem(error: unknown): SignInProblem {
  if (!(error instanceof AuthError)) {
    return { code: 'unknown', message: error instanceof Error ? error.message : String(error) };
  }
  const service = /AADSTS\d+/.exec(error.errorMessage)?.[0];
  return {
    code: service ?? error.errorCode,
    message: ownWords[error.errorCode] ?? (error.errorMessage || error.errorCode),
  };
}

const networkCodes = new Set([
  'no_network_connectivity',
  'post_request_failed',
  'get_request_failed',
]);

/** Trying again later helps against these; everything else needs the person. */
export const isNetworkProblem = (error: unknown): boolean =>
  error instanceof AuthError && networkCodes.has(error.errorCode);
