'use client';

import { createContext, use } from 'react';
import type { CreateFacts } from '@/lib/domain/compute/create-form/create-form-problems';
import type { NamedKind } from '@/lib/domain/name/compute-name';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

/** One thing that the form looks up while it is open. */
export interface LookUp {
  /** Not known yet. */
  pending: boolean;
  /** Being looked up, perhaps anew. */
  isLooking: boolean;
  error: Error | null;
  retry: () => void;
}

export interface Create {
  kind: NamedKind;
  workspace: WorkspaceRef;
  /** The workspace's region. */
  home: string;
  /** The region that the compute will be in: the workspace's, or for a cluster another. */
  location: string;
  chooseLocation: (location: string) => void;
  facts: CreateFacts;
  sizes: LookUp;
  quota: LookUp;
  networks: LookUp;
}

const CreateContext = createContext<Create | undefined>(undefined);
export const CreateProvider = CreateContext.Provider;

/** What every step may need to know beside the form itself. */
export function useCreate(): Create {
  const create = use(CreateContext);
  if (!create) throw new Error('useCreate outside CreateProvider');
  return create;
}
