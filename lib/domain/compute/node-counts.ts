import { z } from 'zod';

/** The order in which the node bar draws them: working first, lost last. */
export const nodeStates = [
  'running',
  'idle',
  'preparing',
  'leaving',
  'unusable',
  'preempted',
] as const;
export type NodeState = (typeof nodeStates)[number];

/** Nodes by state; a state without nodes is left out, so that an answer for 1,000 rows is small. */
export const nodeCountsSchema = z.partialRecord(z.enum(nodeStates), z.number());
export type NodeCounts = z.infer<typeof nodeCountsSchema>;

/** Running jobs: the studio's "Busy nodes". */
export const busyNodes = (counts: NodeCounts): number => counts.running ?? 0;

export const idleNodes = (counts: NodeCounts): number => counts.idle ?? 0;

/** What the cluster could still grow by: max nodes less current nodes. */
export function unprovisionedNodes(cluster: { maxNodes: number; currentNodes: number }): number {
  return Math.max(0, cluster.maxNodes - cluster.currentNodes);
}
