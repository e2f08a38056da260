import type { Cluster } from './compute';

/** At rest, without nodes. */
export const restingCluster: Cluster = {
  kind: 'cluster',
  name: 'cpu',
  location: 'eastus',
  provisioningState: 'Succeeded',
  vmSize: 'Standard_DS3_v2',
  vmPriority: 'Dedicated',
  minNodes: 0,
  maxNodes: 4,
  allocationState: 'Steady',
  currentNodes: 0,
  targetNodes: 0,
  nodes: {},
};
