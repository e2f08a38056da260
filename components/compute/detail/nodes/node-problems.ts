import type { Cluster, ServiceProblem } from '@/lib/domain/compute/compute';
import type { ComputeNode } from '@/lib/domain/compute/compute-node';

export const isUnusable = ({ state }: ComputeNode): boolean => state.toLowerCase() === 'unusable';

/**
 * Why a node is unusable, in the service's words. ARM lists nodes without their errors and keeps
 * those with the cluster: one that names the node is its own, else any of them may be meant.
 */
export function nodeProblems(
  node: ComputeNode,
  { problems = [] }: Pick<Cluster, 'problems'>,
): readonly ServiceProblem[] {
  if (!isUnusable(node)) return [];
  const own = problems.filter(({ message }) => message.includes(node.nodeId));
  return own.length > 0 ? own : problems;
}
