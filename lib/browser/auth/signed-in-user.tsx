'use client';
import { createContext, use } from 'react';

export interface SignedInUser {
  /** Object id in the tenant. */
  id: string;
  name: string;
  username: string;
  tenantId: string;
}

export const SignedInUserContext = createContext<SignedInUser | undefined>(undefined);

/** Who is signed in; the gate lets nobody else see what is inside. */
export function useSignedInUser(): SignedInUser {
  const user = use(SignedInUserContext);
  if (!user) throw new Error('useSignedInUser outside the sign-in gate');
  return user;
}
