import type { Cluster, Compute, Instance } from './compute';

/** How a state is felt: drives the icon and its colour. */
export type StateTone = 'good' | 'busy' | 'off' | 'bad' | 'unknown';

/** Instance states of the API 2025-12-01; those that end by themselves are `busy`. */
const instanceTones: Record<string, StateTone> = {
  Creating: 'busy',
  CreateFailed: 'bad',
  Deleting: 'busy',
  Running: 'good',
  Restarting: 'busy',
  Resizing: 'busy',
  JobRunning: 'good',
  SettingUp: 'busy',
  SetupFailed: 'bad',
  Starting: 'busy',
  Stopped: 'off',
  Stopping: 'busy',
  UserSettingUp: 'busy',
  UserSetupFailed: 'bad',
  Unusable: 'bad',
};

const provisioningTones: Record<string, StateTone> = {
  Updating: 'busy',
  Creating: 'busy',
  Deleting: 'busy',
  Succeeded: 'good',
  Failed: 'bad',
  Canceled: 'bad',
};

/** The state a person looks for: an instance's own, else the provisioning state. */
export const stateOf = (compute: Compute): string =>
  compute.kind === 'instance' ? compute.state : compute.provisioningState;

export function toneOf(compute: Compute): StateTone {
  const tones = compute.kind === 'instance' ? instanceTones : provisioningTones;
  return tones[stateOf(compute)] ?? 'unknown';
}

/** "UserSettingUp" reads as "User setting up"; a state nobody knows is read the same way. */
export function stateLabel(state: string): string {
  const words = state.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The studio's wording for a cluster: "Succeeded (3 nodes)". */
export function clusterStateLabel(cluster: Cluster): string {
  const nodes = cluster.currentNodes === 1 ? '1 node' : `${cluster.currentNodes} nodes`;
  return `${stateLabel(cluster.provisioningState)} (${nodes})`;
}

export const isResizing = (cluster: Cluster): boolean => cluster.allocationState === 'Resizing';

export const instanceIsUp = (instance: Instance): boolean =>
  instance.state === 'Running' || instance.state === 'JobRunning';

/** Whether it will look different soon without anyone doing anything: poll fast while so. */
export function isChanging(compute: Compute): boolean {
  return toneOf(compute) === 'busy' || (compute.kind === 'cluster' && isResizing(compute));
}
