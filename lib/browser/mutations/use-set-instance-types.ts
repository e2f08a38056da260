import { setInstanceTypes } from '../../contract/attach';
import type { InstanceType } from '../../domain/attach/instance-type';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { useComputeChange } from './use-compute-change';

interface NewInstanceTypes {
  name: string;
  /** All that there are to be: those left out go. */
  instanceTypes: readonly InstanceType[];
  /** Left out: none is. */
  defaultInstanceType?: string;
}

/** Replaces what jobs may ask a Kubernetes compute for. */
export const useSetInstanceTypes = (workspace: WorkspaceRef) =>
  useComputeChange({
    workspace,
    kind: 'inference',
    verb: 'set-instance-types',
    send: (params, { instanceTypes, defaultInstanceType }: NewInstanceTypes) =>
      call(setInstanceTypes, {
        params,
        body: {
          instanceTypes: [...instanceTypes],
          ...(defaultInstanceType !== undefined && { defaultInstanceType }),
        },
      }),
  });
