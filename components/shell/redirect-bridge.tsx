'use client';
import { useEffect, useState } from 'react';
import { handBack } from '@/lib/browser/auth/hand-back';
import { routes } from '@/lib/browser/url/routes';
import { PageTitle } from './page-title';
import { Splash } from './splash';

/** Where the authority sends people back to; nobody stays here. */
export function RedirectBridge() {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    handBack().catch(() => setFailed(true));
  }, []);
  if (!failed) return <Splash />;
  return (
    <main className="plain">
      <PageTitle parts={['Sign in']} />
      <h1>There is no sign-in to complete</h1>
      <p>This address is only for coming back from signing in.</p>
      <a href={routes.home()}>Go to the dashboard</a>
    </main>
  );
}
