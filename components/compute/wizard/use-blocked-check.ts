'use client';

import {
  QueryObserver,
  useQueryClient,
  type QueryClient,
  type QueryKey,
  type UndefinedInitialDataOptions,
} from '@tanstack/react-query';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { toCreateRequest } from '@/lib/domain/compute/create-form/to-create-request';
import type { Check } from '@/lib/domain/preflight/check';
import { factOf, type Fact } from '@/lib/domain/preflight/fact';
import type { Create } from './create-context';
import { checksOf } from './review/preflight';
import { preflightQueries } from './review/preflight-queries';

/** Looks, once, at what stands in the way of a create that does not pass by the review. */
export function useBlockedCheck(create: Create) {
  const client = useQueryClient();
  return async (form: CreateForm): Promise<Check | undefined> => {
    const request = toCreateRequest(form);
    const queries = preflightQueries(create, form.name, request);
    const [permissions, locks, availability, creation, startup, assignee] = await Promise.all([
      lookUp(client, queries.permissions),
      lookUp(client, queries.locks),
      lookUp(client, queries.availability),
      lookUp(client, queries.creation),
      lookUp(client, queries.startup),
      lookUp(client, queries.assignee),
    ]);
    const checks = checksOf(create, form.name, request, {
      permissions,
      locks,
      availability,
      creation,
      startup,
      assignee,
    });
    return checks.find(({ verdict }) => verdict === 'blocked');
  };
}

async function lookUp<Answer, Data, Key extends QueryKey>(
  client: QueryClient,
  query: UndefinedInitialDataOptions<Answer, Error, Data, Key>,
): Promise<Fact<Data>> {
  if (query.enabled !== false) {
    await client.prefetchQuery<Answer, Error, Answer, Key>(query);
  }
  // Has the answer as the steps see it, or the failure.
  return factOf(new QueryObserver(client, query).getCurrentResult());
}
