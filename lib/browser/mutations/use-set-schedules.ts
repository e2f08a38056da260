import { setSchedules } from '../../contract/compute-settings';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import type { Schedule } from '../../domain/schedule/schedule';
import { call } from '../api';
import { useChangeEach } from './use-change-each';

/** All the schedules that instances are to have: those left out go. */
export const useSetSchedules = (workspace: WorkspaceRef) =>
  useChangeEach<readonly Schedule[]>({
    workspace,
    verb: 'set-schedules',
    send: (params, schedules) =>
      call(setSchedules, { params, body: { schedules: [...schedules] } }),
  });
