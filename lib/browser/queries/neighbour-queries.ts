import { queryOptions } from '@tanstack/react-query';
import {
  listIdentities,
  listLocks,
  listSshKeys,
  listVirtualNetworks,
} from '../../contract/neighbours';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';

const minute = 60_000;

/** What stands around a workspace. The lists fail with `forbidden` where the caller may not look. */
export const neighbourQueries = {
  /** Address use changes with every node that comes or goes. */
  networks: (subscriptionId: string) =>
    queryOptions({
      queryKey: ['virtual-networks', subscriptionId],
      queryFn: ({ signal }) => call(listVirtualNetworks, { params: { subscriptionId } }, signal),
      select: ({ networks }) => networks,
      staleTime: minute / 2,
    }),

  identities: (subscriptionId: string) =>
    queryOptions({
      queryKey: ['identities', subscriptionId],
      queryFn: ({ signal }) => call(listIdentities, { params: { subscriptionId } }, signal),
      select: ({ identities }) => identities,
      staleTime: 5 * minute,
    }),

  sshKeys: (subscriptionId: string) =>
    queryOptions({
      queryKey: ['ssh-keys', subscriptionId],
      queryFn: ({ signal }) => call(listSshKeys, { params: { subscriptionId } }, signal),
      select: ({ keys }) => keys,
      staleTime: minute / 2,
    }),

  /** Locks on the workspace and, if given, on a subnet; with the scopes that could not be read. */
  locks: (workspace: WorkspaceRef, subnetId?: string) =>
    queryOptions({
      queryKey: ['locks', workspace, subnetId],
      queryFn: ({ signal }) =>
        call(
          listLocks,
          { params: workspace, query: subnetId === undefined ? {} : { subnetId } },
          signal,
        ),
      staleTime: minute / 2,
    }),
};
