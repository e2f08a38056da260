'use client';

import { useQuery } from '@tanstack/react-query';
import { neighbourQueries } from '@/lib/browser/queries/neighbour-queries';
import { useCreate } from '../create-context';

/** The user-assigned identities of the workspace's subscription. */
export function useIdentities() {
  const { workspace } = useCreate();
  return useQuery(neighbourQueries.identities(workspace.subscriptionId));
}
