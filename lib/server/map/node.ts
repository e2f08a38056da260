import type { AmlComputeNodeInformation } from '@azure/arm-machinelearning';
import type { ComputeNode } from '../../domain/compute/compute-node';

export function nodeOf(node: AmlComputeNodeInformation): ComputeNode {
  return {
    nodeId: node.nodeId ?? '',
    state: node.nodeState ?? 'unknown',
    privateIpAddress: node.privateIpAddress ?? undefined,
    publicIpAddress: node.publicIpAddress ?? undefined,
    port: node.port ?? undefined,
    runId: node.runId ?? undefined,
  };
}
