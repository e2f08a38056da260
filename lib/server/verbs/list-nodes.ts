import type { listNodes as endpoint } from '../../contract/computes';
import type { ComputeNode } from '../../domain/compute/compute-node';
import { nodeOf } from '../map/node';
import type { Verb } from '../verb';

export const listNodes: Verb<typeof endpoint> = async ({ params, arm }) => {
  const { subscriptionId, resourceGroup, workspace, name } = params;
  const { computeOperations } = arm.sdk(subscriptionId);
  const nodes: ComputeNode[] = [];
  for await (const node of computeOperations.listNodes(resourceGroup, workspace, name)) {
    nodes.push(nodeOf(node));
  }
  return { nodes };
};
