import { expect, test } from 'vitest';
import type { NodeCounts } from '@/lib/domain/compute/node-counts';
import { nodeSegments, nodeSummary, type NodeSegment } from './node-segments';

test.each<[string, NodeCounts, number, NodeSegment[]]>([
  ['nothing provisioned', {}, 4, [{ state: 'unprovisioned', count: 4 }]],
  [
    'working nodes come first',
    { idle: 1, running: 2 },
    4,
    [
      { state: 'running', count: 2 },
      { state: 'idle', count: 1 },
      { state: 'unprovisioned', count: 1 },
    ],
  ],
  ['full', { running: 4 }, 4, [{ state: 'running', count: 4 }]],
  [
    'more nodes than the maximum, while a lowered one takes effect',
    { running: 3, leaving: 3 },
    4,
    [
      { state: 'running', count: 3 },
      { state: 'leaving', count: 3 },
    ],
  ],
  ['a maximum of none', { idle: 0 }, 0, []],
])('%s', (_, nodes, maxNodes, segments) => {
  expect(nodeSegments(nodes, maxNodes)).toEqual(segments);
});

test.each<[NodeCounts, number, string]>([
  [{ running: 2, preempted: 1 }, 4, '2 running, 1 pre-empted, 1 unprovisioned; at most 4 nodes'],
  [{ idle: 1 }, 1, '1 idle; at most 1 node'],
  [{}, 0, 'at most 0 nodes'],
])('%o of %i reads as "%s"', (nodes, maxNodes, summary) => {
  expect(nodeSummary(nodeSegments(nodes, maxNodes), maxNodes)).toBe(summary);
});
