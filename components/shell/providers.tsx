'use client';
import { QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { Suspense, useState, type ReactNode } from 'react';
import { SessionProvider } from '@/lib/browser/auth/session-provider';
import { OperationsRunner } from '@/lib/browser/operations/operations-runner';
import { PublicConfigProvider } from '@/lib/browser/public-config';
import { createQueryClient } from '@/lib/browser/query-client';
import { useMounted } from '@/lib/browser/use-mounted';
import type { PublicConfig } from '@/lib/contract/public-config';
import { RenewalGate } from './renewal-gate';
import { SignInGate } from './sign-in-gate';
import { Splash } from './splash';
import { ThemeProvider } from './theme-provider';

interface ProvidersProps {
  publicConfig: PublicConfig;
  children: ReactNode;
}

/** Tokens live in the browser alone, so the server draws no more than the splash. */
export function Providers({ publicConfig, children }: ProvidersProps) {
  const [queryClient] = useState(createQueryClient);
  if (!useMounted()) return <Splash />;
  return (
    <PublicConfigProvider value={publicConfig}>
      <ThemeProvider>
        <Suspense fallback={<Splash />}>
          <SessionProvider>
            <SignInGate>
              <QueryClientProvider client={queryClient}>
                <NuqsAdapter>{children}</NuqsAdapter>
                <OperationsRunner />
              </QueryClientProvider>
              <RenewalGate />
            </SignInGate>
          </SessionProvider>
        </Suspense>
      </ThemeProvider>
    </PublicConfigProvider>
  );
}
