import type { JsonObject } from '../../arm/json';
import type { Cluster } from '../../domain/compute/compute';
import { nodeStates, type NodeCounts } from '../../domain/compute/node-counts';
import { secondsOf } from '../../domain/arm-body/duration';
import { count, object, text } from './read';

type ClusterFields = Omit<Cluster, 'kind' | 'name' | 'location' | 'provisioningState'>;

/** The inner properties of an AmlCompute. */
export function clusterOf(inner: JsonObject): ClusterFields {
  const scale = object(inner.scaleSettings);
  return {
    vmSize: text(inner.vmSize) ?? '',
    vmPriority: text(inner.vmPriority) ?? 'Dedicated',
    minNodes: count(scale.minNodeCount) ?? 0,
    maxNodes: count(scale.maxNodeCount) ?? 0,
    idleSeconds: secondsOf(text(scale.nodeIdleTimeBeforeScaleDown)),
    allocationState: text(inner.allocationState),
    currentNodes: count(inner.currentNodeCount) ?? 0,
    targetNodes: count(inner.targetNodeCount) ?? 0,
    nodes: nodeCountsOf(object(inner.nodeStateCounts)),
    subnetId: text(object(inner.subnet).id),
  };
}

function nodeCountsOf(wire: JsonObject): NodeCounts {
  const counts: NodeCounts = {};
  for (const state of nodeStates) {
    const nodes = count(wire[`${state}NodeCount`]);
    if (nodes) counts[state] = nodes;
  }
  return counts;
}
