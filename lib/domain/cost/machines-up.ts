import type { Cluster, Instance } from '../compute/compute';
import { nodeStates } from '../compute/node-counts';

/** States in which an instance has a machine; one whose setup failed runs, and bills, all the same. */
const withMachine = new Set([
  'Running',
  'JobRunning',
  'Restarting',
  'Resizing',
  'SettingUp',
  'UserSettingUp',
  'SetupFailed',
  'UserSetupFailed',
  'Unusable',
  'Stopping',
]);
const withoutMachine = new Set(['Stopped', 'Creating', 'Starting', 'CreateFailed', 'Deleting']);

/** How many machines run now for a compute; undefined for a state that nobody knows. */
export function machinesUp(compute: Cluster | Instance): number | undefined {
  if (compute.kind === 'cluster') return nodesUp(compute);
  if (withMachine.has(compute.state)) return 1;
  return withoutMachine.has(compute.state) ? 0 : undefined;
}

/** Azure docs, "Use Spot VMs with Batch": a node that was pre-empted is taken away, and not billed. */
function nodesUp({ nodes, currentNodes }: Cluster): number {
  const counted = nodeStates.reduce((sum, state) => sum + (nodes[state] ?? 0), 0);
  // The service may not say in which state its nodes are.
  return Math.max(counted, currentNodes) - (nodes.preempted ?? 0);
}
