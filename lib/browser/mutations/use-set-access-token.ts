import { setAccessToken } from '../../contract/attach';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { useComputeChange } from './use-compute-change';

interface NewAccessToken {
  name: string;
  accessToken: string;
}

/** Gives an attached Databricks workspace another access token. */
export const useSetAccessToken = (workspace: WorkspaceRef) =>
  useComputeChange({
    workspace,
    kind: 'attached',
    verb: 'set-access-token',
    send: (params, { accessToken }: NewAccessToken) =>
      call(setAccessToken, { params, body: { accessToken } }),
  });
