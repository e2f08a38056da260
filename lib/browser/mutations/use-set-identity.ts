import { setComputeIdentity } from '../../contract/compute-settings';
import type { ComputeIdentity } from '../../domain/identity/compute-identity';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { useComputeChange } from './use-compute-change';

interface NewIdentity {
  name: string;
  identity: ComputeIdentity;
}

/** Gives a cluster another managed identity, or none. */
export const useSetIdentity = (workspace: WorkspaceRef) =>
  useComputeChange({
    workspace,
    kind: 'cluster',
    verb: 'set-identity',
    send: (params, { identity }: NewIdentity) =>
      call(setComputeIdentity, { params, body: identity }),
  });
