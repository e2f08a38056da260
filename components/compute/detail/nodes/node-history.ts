import { nodeStates, type NodeCounts, type NodeState } from '@/lib/domain/compute/node-counts';

/** How many nodes there were in each state from a time on, in milliseconds. */
export interface NodeStep {
  at: number;
  nodes: NodeCounts;
}

/** The node counts of one cluster as they were seen, oldest first. */
export interface NodeHistory {
  steps: readonly NodeStep[];
  /** When the cluster was last looked at: the last step holds until then. */
  until: number;
}

export const noHistory: NodeHistory = { steps: [], until: 0 };

/** A cluster that changes every 3 seconds fills half an hour. */
const stepsKept = 600;

/** Takes in a look at the cluster; one that shows the same counts only moves the end. */
export function withLook({ steps, until }: NodeHistory, look: NodeStep): NodeHistory {
  if (look.at <= until) return { steps, until };
  const last = steps.at(-1);
  if (last && sameCounts(last.nodes, look.nodes)) return { steps, until: look.at };
  return { steps: [...steps, look].slice(-stepsKept), until: look.at };
}

const sameCounts = (a: NodeCounts, b: NodeCounts): boolean =>
  nodeStates.every((state) => (a[state] ?? 0) === (b[state] ?? 0));

const nodesIn = (nodes: NodeCounts): number =>
  nodeStates.reduce((sum, state) => sum + (nodes[state] ?? 0), 0);

/** The states that a history has anything to show of, in the order of the node bar. */
export const statesIn = ({ steps }: NodeHistory): readonly NodeState[] =>
  nodeStates.filter((state) => steps.some(({ nodes }) => (nodes[state] ?? 0) > 0));

const mostNodes = ({ steps }: NodeHistory): number =>
  steps.reduce((most, { nodes }) => Math.max(most, nodesIn(nodes)), 0);

/** What the drawing shows, for who cannot see it. */
export function historySummary(history: NodeHistory): string {
  const [first] = history.steps;
  const last = history.steps.at(-1);
  if (!first || !last) return 'Nothing was seen yet.';
  const now = nodesIn(last.nodes);
  if (history.steps.length === 1) return `${nodesText(now)}, unchanged so far.`;
  const most = mostNodes(history);
  const changes = history.steps.length - 1;
  return `From ${nodesText(nodesIn(first.nodes))} to ${now}, at most ${most}, in ${changes === 1 ? '1 change' : `${changes} changes`}.`;
}

export const nodesText = (count: number): string => (count === 1 ? '1 node' : `${count} nodes`);

interface Area {
  state: NodeState;
  /** An SVG path in a unit square: right is later, up is more. */
  path: string;
}

/** The number of nodes that the drawing is high: there is room for all that there may be. */
export const chartTop = (history: NodeHistory, maxNodes: number): number =>
  Math.max(1, maxNodes, mostNodes(history));

/** The states stacked upon each other as steps over time; the last one reaches the edge. */
export function historyAreas(history: NodeHistory, maxNodes: number): Area[] {
  const { steps, until } = history;
  const [first] = steps;
  if (!first) return [];
  const span = Math.max(1, until - first.at);
  const top = chartTop(history, maxNodes);
  const columns = steps.map(({ at, nodes }, index) => ({
    nodes,
    from: round((at - first.at) / span),
    to: round(((steps[index + 1]?.at ?? first.at + span) - first.at) / span),
  }));
  const below = columns.map(() => 0);
  return statesIn(history).map((state) => {
    const boxes = columns.flatMap(({ nodes, from, to }, index) => {
      const base = below[index] ?? 0;
      const height = nodes[state] ?? 0;
      below[index] = base + height;
      if (height === 0 || to <= from) return [];
      return [
        `M${from} ${level(base, top)}V${level(base + height, top)}H${to}V${level(base, top)}Z`,
      ];
    });
    return { state, path: boxes.join('') };
  });
}

/** SVG counts downwards. */
const level = (nodes: number, top: number): number => round(1 - nodes / top);
const round = (value: number): number => Math.round(value * 10_000) / 10_000;
