'use client';

import { useQuery } from '@tanstack/react-query';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { neighbourQueries } from '@/lib/browser/queries/neighbour-queries';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { AttachForm } from '@/lib/domain/attach/attach-form';
import { attachRequest } from '@/lib/domain/attach/attach-request';
import { attachChecks } from '@/lib/domain/preflight/attach-checks';
import { factOf } from '@/lib/domain/preflight/fact';
import { isNameAsked } from '../wizard/review/preflight-queries';
import { blockerOf } from '../wizard/review/preflight';
import type { Preflight } from '../wizard/review/use-preflight';
import type { Create } from '../wizard/create-context';

/** Looks at what may keep a filled-in form from being taken; without a form, at nothing. */
export function useAttachChecks(create: Create, form: AttachForm | undefined): Preflight {
  const { workspace, kind } = create;
  const enabled = form !== undefined;
  const name = form?.name ?? '';
  const attach = form && attachRequest(form);
  const subnetId =
    attach?.computeType === 'AKS' && attach.source === 'new' ? attach.network?.subnetId : undefined;
  const permissions = useQuery({ ...workspaceQueries.permissions(workspace), enabled });
  const locks = useQuery({ ...neighbourQueries.locks(workspace, subnetId), enabled });
  const availability = useQuery({
    ...computeQueries.nameAvailability(workspace, kind, name),
    enabled: enabled && isNameAsked(create),
  });
  const computes = useQuery({ ...computeQueries.list(workspace), enabled });
  const checks = attach
    ? attachChecks({
        workspace,
        name,
        attach,
        permissions: factOf(permissions),
        locks: factOf(locks),
        availability: isNameAsked(create)
          ? factOf(availability)
          : { state: 'unknown', why: "the service tells of the workspace's region alone." },
        computes: factOf(computes),
      })
    : [];
  const asked = [permissions, locks, availability, computes].filter(({ isEnabled }) => isEnabled);
  return {
    checks,
    verdict: blockerOf(checks),
    isLooking: asked.some(({ isFetching }) => isFetching),
    again: () => {
      for (const { refetch } of asked) void refetch();
    },
  };
}
