'use client';
import { InteractionStatus, type AccountInfo } from '@azure/msal-browser';
import { MsalProvider, useMsal } from '@azure/msal-react';
import { createContext, use, useState, useSyncExternalStore, type ReactNode } from 'react';
import { usePublicConfig } from '../public-config';
import { renewal } from './renewal';
import { signIn, signInAgain, startSession, type Session } from './session';
import { signInProblem, type SignInProblem } from './sign-in-problem';
import { SignedInUserContext, type SignedInUser } from './signed-in-user';

const SessionContext = createContext<Session | undefined>(undefined);

/** Suspends until it is known whether somebody is signed in. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const session = use(startSession(usePublicConfig()));
  return (
    <SessionContext value={session}>
      <MsalProvider instance={session.msal}>
        <UserProvider>{children}</UserProvider>
      </MsalProvider>
    </SessionContext>
  );
}

function UserProvider({ children }: { children: ReactNode }) {
  const { instance } = useMsal();
  // Another user means another page load: signing in and out both leave the page.
  const [user] = useState(() => {
    const account = instance.getActiveAccount();
    return account ? userOf(account) : undefined;
  });
  return <SignedInUserContext value={user}>{children}</SignedInUserContext>;
}

const userOf = ({ idTokenClaims, localAccountId, name, username, tenantId }: AccountInfo) =>
  ({
    id: idTokenClaims?.oid ?? localAccountId,
    name: name ?? username,
    username,
    tenantId,
  }) satisfies SignedInUser;

function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

/** For whoever stands at the gate. */
export function useSignIn() {
  const session = useSession();
  const { inProgress } = useMsal();
  const [problem, setProblem] = useState(session.problem);
  return {
    isSignedIn: use(SignedInUserContext) !== undefined,
    isLeaving: inProgress === InteractionStatus.AcquireToken,
    problem,
    signIn: () => signIn(session).catch((error: unknown) => setProblem(signInProblem(error))),
  };
}

/** For the dialog over a page whose sign-in has run out. */
export function useRenewal() {
  const session = useSession();
  const isNeeded = useSyncExternalStore(renewal.subscribe, renewal.isNeeded, () => false);
  const [problem, setProblem] = useState<SignInProblem>();
  return {
    isNeeded,
    problem,
    signInAgain: async () => setProblem(await signInAgain(session)),
  };
}
