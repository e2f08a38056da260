import {
  PublicClientApplication,
  type AccountInfo,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { PublicConfig } from '../../contract/public-config';
import { ApiError } from '../api-error';
import { operationStore } from '../operations/operation-store';
import { msalConfiguration } from './msal-configuration';
import { renewal } from './renewal';
import { isNetworkProblem, signInProblem, type SignInProblem } from './sign-in-problem';
import { provideTokens } from './token-source';

export interface Session {
  readonly msal: IPublicClientApplication;
  readonly armScope: string;
  /** Of the sign-in that this page load completed. */
  readonly problem?: SignInProblem;
}

let started: Promise<Session> | undefined;

/** One session per page load: it takes in the answer of a sign-in that just came back. */
export function startSession(config: PublicConfig): Promise<Session> {
  started ??= open(config);
  return started;
}

async function open(config: PublicConfig): Promise<Session> {
  const msal = new PublicClientApplication(msalConfiguration(config, location.origin));
  await msal.initialize();
  const session = { msal, armScope: config.armScope };
  provideTokens({ accessToken: ({ forceRefresh }) => tokenFor(session, forceRefresh) });
  try {
    const answer = await msal.handleRedirectPromise();
    msal.setActiveAccount(answer?.account ?? msal.getActiveAccount() ?? firstAccount(msal));
    return session;
  } catch (error) {
    return { ...session, problem: signInProblem(error) };
  }
}

const firstAccount = (msal: IPublicClientApplication): AccountInfo | null =>
  msal.getAllAccounts()[0] ?? null;

async function tokenFor(session: Session, forceRefresh: boolean): Promise<string> {
  for (;;) {
    try {
      const { accessToken } = await session.msal.acquireTokenSilent({
        scopes: [session.armScope],
        forceRefresh,
      });
      return accessToken;
    } catch (error) {
      if (isNetworkProblem(error)) throw unreachable(error);
      await renewal.wait();
    }
  }
}

const unreachable = (error: unknown) =>
  new ApiError({
    code: 'service-unreachable',
    message: signInProblem(error).message,
    requestId: '',
  });

/** Leaves for the authority and comes back to the address that is open now. */
export function signIn({ msal, armScope, problem }: Session): Promise<void> {
  return msal.loginRedirect({
    scopes: [armScope],
    // After a failure the same account would fail the same way, unasked.
    ...(problem && { prompt: 'select_account' }),
  });
}

/**
 * Signs the same person in again in a window of its own.
 * @returns what went wrong, or undefined
 */
export async function signInAgain({ msal, armScope }: Session): Promise<SignInProblem | undefined> {
  const account = msal.getActiveAccount();
  try {
    const answer = await msal.acquireTokenPopup({
      scopes: [armScope],
      ...(account && { account }),
      // A window that was closed unanswered must not block the next.
      overrideInteractionInProgress: true,
    });
    if (account && answer.account.homeAccountId !== account.homeAccountId) {
      return {
        code: 'other-account',
        message: `That was ${answer.account.username}. Sign in as ${account.username} to go on, or sign out.`,
      };
    }
    renewal.done();
    return undefined;
  } catch (error) {
    return signInProblem(error);
  }
}

/** Ends the session here and at the authority. */
export async function signOut(): Promise<void> {
  const session = await started;
  operationStore.forget();
  await session?.msal.logoutRedirect({ account: session.msal.getActiveAccount() });
}
