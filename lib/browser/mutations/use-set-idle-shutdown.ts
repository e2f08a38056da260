import { setIdleShutdown } from '../../contract/compute-settings';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { useChangeEach } from './use-change-each';

/** Minutes without work until instances are stopped; null: they are not stopped for being idle. */
export const useSetIdleShutdown = (workspace: WorkspaceRef) =>
  useChangeEach<number | null>({
    workspace,
    verb: 'set-idle-shutdown',
    send: (params, minutes) => call(setIdleShutdown, { params, body: { minutes } }),
  });
