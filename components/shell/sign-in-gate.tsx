'use client';
import dynamic from 'next/dynamic';
import type { ReactNode } from 'react';
import { useSignIn } from '@/lib/browser/auth/session-provider';
import { Splash } from './splash';

const SignInPage = dynamic(() => import('./sign-in-page').then((module) => module.SignInPage), {
  ssr: false,
  loading: Splash,
});

/** Lets through who is signed in; to everyone else it offers to sign in, at the same address. */
export function SignInGate({ children }: { children: ReactNode }) {
  const { isSignedIn, ...signIn } = useSignIn();
  return isSignedIn ? children : <SignInPage {...signIn} />;
}
