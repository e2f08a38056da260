import {
  PublicClientApplication,
  type AccountInfo,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import type { PublicConfig } from '../../contract/public-config';
import { ApiError } from '../api-error';
import { keptAnswers } from '../kept-answers';
import { operationStore } from '../operations/operation-store';
import { ConsentNeeded } from './consent-needed';
import { msalConfiguration } from './msal-configuration';
import { renewal } from './renewal';
import { isNetworkProblem, signInProblem, type SignInProblem } from './sign-in-problem';
import { provideTokens } from './token-source';

export interface Session {
  readonly msal: IPublicClientApplication;
  readonly armScope: string;
  readonly graphScope: string;
  /** Of the sign-in that this page load completed. */
  readonly problem?: SignInProblem;
}

let started: Promise<Session> | undefined;

/** Since Sign out was pressed: what the page still asks for while it goes gets no answer. */
let isLeaving = false;
const never = new Promise<never>(() => {});

/** One session per page load: it takes in the answer of a sign-in that just came back. */
export function startSession(config: PublicConfig): Promise<Session> {
  started ??= open(config);
  return started;
}

/** Undefined before there is one. */
export const currentSession = (): Promise<Session> | undefined => started;

async function open(config: PublicConfig): Promise<Session> {
  const msal = new PublicClientApplication(msalConfiguration(config, location.origin));
  await msal.initialize();
  const { armScope, graphScope } = config;
  const session = { msal, armScope, graphScope };
  provideTokens({
    arm: ({ forceRefresh }) => armToken(session, forceRefresh),
    graph: ({ forceRefresh }) => graphToken(session, forceRefresh),
  });
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

async function armToken({ msal, armScope }: Session, forceRefresh: boolean): Promise<string> {
  for (;;) {
    try {
      return await silentToken(msal, armScope, forceRefresh);
    } catch (error) {
      if (isNetworkProblem(error)) throw unreachable(error);
      await (isLeaving ? never : renewal.wait());
    }
  }
}

/** Without it only the look-up of people is missing, so nobody has to sign in anew for it. */
async function graphToken({ msal, graphScope }: Session, forceRefresh: boolean): Promise<string> {
  try {
    return await silentToken(msal, graphScope, forceRefresh);
  } catch (error) {
    throw isNetworkProblem(error) ? unreachable(error) : new ConsentNeeded();
  }
}

async function silentToken(msal: IPublicClientApplication, scope: string, forceRefresh: boolean) {
  const { accessToken } = await msal.acquireTokenSilent({ scopes: [scope], forceRefresh });
  return accessToken;
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
  const problem = await askInWindow(msal, armScope);
  if (!problem) renewal.done();
  return problem;
}

/**
 * Asks the person who is signed in for a scope, in a window of its own.
 * @returns what went wrong, or undefined
 */
export async function askInWindow(
  msal: IPublicClientApplication,
  scope: string,
): Promise<SignInProblem | undefined> {
  const account = msal.getActiveAccount();
  try {
    const answer = await msal.acquireTokenPopup({
      scopes: [scope],
      ...(account && { account }),
      // A window that was closed unanswered must not block the next.
      overrideInteractionInProgress: true,
    });
    if (!account || answer.account.homeAccountId === account.homeAccountId) return undefined;
    return {
      code: 'other-account',
      message: `That was ${answer.account.username}. Sign in as ${account.username} to go on, or sign out.`,
    };
  } catch (error) {
    return signInProblem(error);
  }
}

/** Ends the session here and at the authority. */
export async function signOut(): Promise<void> {
  const session = await started;
  operationStore.forget();
  keptAnswers.forget();
  isLeaving = true;
  try {
    await session?.msal.logoutRedirect({ account: session.msal.getActiveAccount() });
  } catch (error) {
    isLeaving = false;
    throw error;
  }
}
