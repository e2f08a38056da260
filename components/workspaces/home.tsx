'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { Splash } from '@/components/shell/splash';
import { lastWorkspace } from '@/lib/browser/preferences/use-last-workspace';
import { routes, tabs } from '@/lib/browser/url/routes';

/** Goes on where this browser was last, else to the choice of workspaces. */
export function Home() {
  const router = useRouter();
  useEffect(() => {
    const last = lastWorkspace.get();
    router.replace(last ? routes.computes(last, tabs.instance) : routes.workspaces());
  }, [router]);
  return <Splash />;
}
