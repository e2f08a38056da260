'use client';

import { createContext, use } from 'react';
import type { Tab } from '@/lib/browser/url/routes';
import type { Compute } from '@/lib/domain/compute/compute';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

/** What the cells of a list need beyond their row. It stays the same while the list is shown. */
export interface ListContextValue {
  workspace: WorkspaceRef;
  tab: Tab;
  verbs: readonly ComputeVerb[];
  ask: (verb: ComputeVerb, computes: readonly Compute[]) => void;
  /** Opens schedules and idle shutdown, where rows have such. */
  openSettings?: ((computes: readonly Compute[]) => void) | undefined;
}

export const ListContext = createContext<ListContextValue | undefined>(undefined);

export function useListContext(): ListContextValue {
  const value = use(ListContext);
  if (!value) throw new Error('useListContext outside a list of computes');
  return value;
}
