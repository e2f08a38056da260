'use client';
import dynamic from 'next/dynamic';
import { useRenewal } from '@/lib/browser/auth/session-provider';

const RenewalDialog = dynamic(
  () => import('./renewal-dialog').then((module) => module.RenewalDialog),
  { ssr: false },
);

/** Asks for a new sign-in over the page, which stays as it is. */
export function RenewalGate() {
  const { isNeeded, ...renewal } = useRenewal();
  return isNeeded && <RenewalDialog {...renewal} />;
}
