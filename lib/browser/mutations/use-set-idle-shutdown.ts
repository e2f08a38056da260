import { setIdleShutdown } from '../../contract/compute-settings';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { useComputeChange } from './use-compute-change';

interface NewIdleShutdown {
  name: string;
  /** Null: it is not stopped for being idle. */
  minutes: number | null;
}

export const useSetIdleShutdown = (workspace: WorkspaceRef) =>
  useComputeChange<NewIdleShutdown>({
    workspace,
    kind: 'instance',
    verb: 'set-idle-shutdown',
    send: (params, { minutes }) => call(setIdleShutdown, { params, body: { minutes } }),
  });
