'use client';

import { createContext, use } from 'react';
import type { AttachFacts } from '@/lib/domain/attach/attach-form-problems';
import type { AttachWay } from '@/lib/domain/attach/attach-ways';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { LookUp } from '../wizard/create-context';

export interface AttachContextValue {
  workspace: WorkspaceRef;
  way: AttachWay;
  facts: AttachFacts;
  /** Those that could be attached. */
  resources: LookUp;
}

const AttachContext = createContext<AttachContextValue | undefined>(undefined);
export const AttachProvider = AttachContext.Provider;

/** What the fields need to know beside the form itself. */
export function useAttach(): AttachContextValue {
  const value = use(AttachContext);
  if (!value) throw new Error('useAttach outside AttachProvider');
  return value;
}
