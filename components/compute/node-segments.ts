import { nodeStates, type NodeCounts, type NodeState } from '@/lib/domain/compute/node-counts';

export interface NodeSegment {
  /** `unprovisioned` is what the cluster could still grow by. */
  state: NodeState | 'unprovisioned';
  count: number;
}

/** The parts of the node bar from left to right, without the empty ones. */
export function nodeSegments(nodes: NodeCounts, maxNodes: number): NodeSegment[] {
  const present = nodeStates
    .map((state): NodeSegment => ({ state, count: nodes[state] ?? 0 }))
    .filter(({ count }) => count > 0);
  const taken = present.reduce((sum, { count }) => sum + count, 0);
  return taken < maxNodes
    ? [...present, { state: 'unprovisioned', count: maxNodes - taken }]
    : present;
}

/** What each state of a node is called. */
export const nodeStateWords: Record<NodeSegment['state'], string> = {
  running: 'running',
  idle: 'idle',
  preparing: 'preparing',
  leaving: 'leaving',
  unusable: 'unusable',
  preempted: 'pre-empted',
  unprovisioned: 'unprovisioned',
};

/** "2 running, 1 idle, 1 unprovisioned; at most 4 nodes" */
export function nodeSummary(segments: readonly NodeSegment[], maxNodes: number): string {
  const parts = segments.map(({ state, count }) => `${count} ${nodeStateWords[state]}`).join(', ');
  const most = `at most ${maxNodes} ${maxNodes === 1 ? 'node' : 'nodes'}`;
  return parts ? `${parts}; ${most}` : most;
}
