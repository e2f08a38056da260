'use client';
import { createContext, use, type ReactNode } from 'react';
import type { PublicConfig } from '../contract/public-config';

const PublicConfigContext = createContext<PublicConfig | undefined>(undefined);

export function PublicConfigProvider({
  value,
  children,
}: {
  value: PublicConfig;
  children: ReactNode;
}) {
  return <PublicConfigContext value={value}>{children}</PublicConfigContext>;
}

/** What the browser knows of this deployment. */
export function usePublicConfig(): PublicConfig {
  const config = use(PublicConfigContext);
  if (!config) throw new Error('usePublicConfig outside PublicConfigProvider');
  return config;
}
