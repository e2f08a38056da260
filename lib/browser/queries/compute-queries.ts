import { queryOptions, type QueryFunctionContext } from '@tanstack/react-query';
import { checkComputeName, getCompute, listComputes, listNodes } from '../../contract/computes';
import type { OutputOf } from '../../contract/endpoint';
import type { NamedKind } from '../../domain/name/compute-name';
import type { ComputeRef, WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { pollWhileChanging } from './polling';
import { shareRows } from './share-rows';

/** The list of a workspace, with the very rows that are known already where nothing about them changed. */
export async function readComputes(
  workspace: WorkspaceRef,
  { signal, client, queryKey }: QueryFunctionContext,
): Promise<OutputOf<typeof listComputes>> {
  const { computes } = await call(listComputes, { params: workspace }, signal);
  const known = client.getQueryData<OutputOf<typeof listComputes>>(queryKey);
  return { computes: await shareRows(known?.computes ?? [], computes) };
}

/** Keys start with what they hold, then where; `under` matches all of a workspace at once. */
export const computeQueries = {
  under: (workspace: WorkspaceRef) => ['computes', workspace] as const,

  list: (workspace: WorkspaceRef) =>
    queryOptions({
      queryKey: [...computeQueries.under(workspace), 'list'],
      queryFn: (context) => readComputes(workspace, context),
      // Done already, row by row.
      structuralSharing: false,
      select: ({ computes }) => computes,
      refetchInterval: (query) => pollWhileChanging(query, query.state.data?.computes),
    }),

  one: ({ name, ...workspace }: ComputeRef) =>
    queryOptions({
      queryKey: [...computeQueries.under(workspace), 'one', name],
      queryFn: ({ signal }) => call(getCompute, { params: { ...workspace, name } }, signal),
      refetchInterval: (query) =>
        pollWhileChanging(query, query.state.data && [query.state.data.compute]),
    }),

  nodes: ({ name, ...workspace }: ComputeRef) =>
    queryOptions({
      queryKey: [...computeQueries.under(workspace), 'nodes', name],
      queryFn: ({ signal }) => call(listNodes, { params: { ...workspace, name } }, signal),
      select: ({ nodes }) => nodes,
    }),

  nameAvailability: (workspace: WorkspaceRef, kind: NamedKind, name: string) =>
    queryOptions({
      queryKey: ['name-availability', workspace, kind, name],
      queryFn: ({ signal }) =>
        call(checkComputeName, { params: workspace, query: { kind, name } }, signal),
      staleTime: 30_000,
    }),
};
