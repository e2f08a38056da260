import { attachCompute } from '../../contract/attach';
import type { Attach } from '../../domain/attach/attach';
import { kindOf } from '../../domain/compute/compute';
import type { WorkspaceRef } from '../../domain/resource-id/resource-id';
import { call } from '../api';
import { useComputeChange } from './use-compute-change';

interface NewAttachment {
  name: string;
  /** Holds the secrets of what it signs in to. */
  attach: Attach;
}

/** Attaches a resource, or makes a new AKS cluster. */
export const useAttachCompute = (workspace: WorkspaceRef) =>
  useComputeChange({
    workspace,
    kind: ({ attach }: NewAttachment) => kindOf(attach.computeType),
    verb: ({ attach }) => (isMade(attach) ? 'create' : 'attach'),
    send: (params, { attach }) => call(attachCompute, { params, body: attach }),
  });

/** Of all that a workspace points to, the service makes only AKS clusters. */
const isMade = (attach: Attach): boolean => attach.computeType === 'AKS' && attach.source === 'new';
