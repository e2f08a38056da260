'use client';

import { useQuery } from '@tanstack/react-query';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { toCreateRequest } from '@/lib/domain/compute/create-form/to-create-request';
import type { Check } from '@/lib/domain/preflight/check';
import { factOf } from '@/lib/domain/preflight/fact';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import type { Create } from '../create-context';
import { blockerOf, checksOf } from './preflight';
import { preflightQueries } from './preflight-queries';

export interface Preflight {
  checks: readonly Check[];
  /** Whether anything stands in the way of the create. */
  verdict: Verdict;
  isLooking: boolean;
  /** Looks at all of it anew, as after somebody cleared a blocker. */
  again: () => void;
}

/** Looks at what may keep a filled-in compute from being created; without a form, at nothing. */
export function usePreflight(create: Create, form: CreateForm | undefined): Preflight {
  const name = form?.name ?? '';
  const request = form && toCreateRequest(form);
  const queries = preflightQueries(create, name, request);
  const permissions = useQuery(queries.permissions);
  const locks = useQuery(queries.locks);
  const availability = useQuery(queries.availability);
  const creation = useQuery(queries.creation);
  const startup = useQuery(queries.startup);
  const assignee = useQuery(queries.assignee);
  const checks = request
    ? checksOf(create, name, request, {
        permissions: factOf(permissions),
        locks: factOf(locks),
        availability: factOf(availability),
        creation: factOf(creation),
        startup: factOf(startup),
        assignee: factOf(assignee),
      })
    : [];
  const asked = [permissions, locks, availability, creation, startup, assignee].filter(
    ({ isEnabled }) => isEnabled,
  );
  const known = [create.quota, create.networks];
  const again = () => {
    for (const { refetch } of asked) void refetch();
    for (const { retry } of known) retry();
  };
  return {
    checks,
    verdict: blockerOf(checks),
    isLooking: asked.some(({ isFetching }) => isFetching) || known.some((one) => one.isLooking),
    again,
  };
}
