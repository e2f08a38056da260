import { setSchedules } from '../../contract/compute-settings';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import type { Schedule } from '../../domain/schedule/schedule';
import { call } from '../api';
import { useComputeChange } from './use-compute-change';

interface NewSchedules {
  name: string;
  /** All that the instance is to have: those left out go. */
  schedules: readonly Schedule[];
}

export const useSetSchedules = (workspace: WorkspaceRef) =>
  useComputeChange<NewSchedules>({
    workspace,
    kind: 'instance',
    verb: 'set-schedules',
    send: (params, { schedules }) =>
      call(setSchedules, { params, body: { schedules: [...schedules] } }),
  });
