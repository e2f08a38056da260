'use client';

import { useQuery } from '@tanstack/react-query';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import type { AttachWay } from '@/lib/domain/attach/attach-ways';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { Create } from '../wizard/create-context';
import { useLookUps } from '../wizard/use-look-ups';
import type { AttachContextValue } from './attach-context';
import { useAttachable } from './use-attachable';

/** Reads what an attachment depends on; none of it holds the form up. */
export function useAttachFacts(
  workspace: WorkspaceRef,
  way: AttachWay,
  location: string,
  home: string,
): { create: Create; attach: AttachContextValue } {
  const lookedUp = useLookUps(workspace, 'cluster', location);
  const { data: computes } = useQuery(computeQueries.list(workspace));
  const { resources, lookUp } = useAttachable(workspace, way);
  const { sizes, networks } = lookedUp.facts;
  // The service's own rules for names; and a quota that is not that of the service's clusters.
  const facts = { ...lookedUp.facts, nameProfile: 'service' as const, quota: undefined };
  return {
    create: { ...lookedUp, home, facts },
    attach: {
      workspace,
      way,
      facts: { computes, sizes, networks, resources },
      resources: lookUp,
    },
  };
}
