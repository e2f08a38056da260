import type { Instance, OtherCompute } from '../compute/compute';
import { ds3, nc6, quota } from '../compute/create-form/create-form.fixture';
import type { Job } from '../job/job';
import type { Quota } from '../quota/quota';
import type { Lock } from '../lock/lock';
import { availabilityOf } from './availability-of';
import type { AvailabilityEvidence } from './evidence';
import { smallestNeed, type JobNeed } from './job-need';
import { restingCluster } from '../compute/cluster.fixture';

/** Of 4 vCPUs a node; the family has 16 of 24 left. */
export const cluster = restingCluster;

export const dana = { id: 'a1', name: 'Dana' };

export const instance: Instance = {
  kind: 'instance',
  name: 'dana-ci',
  location: 'eastus',
  vmSize: ds3.name,
  state: 'Running',
  createdBy: dana,
};

export const attached: OtherCompute = {
  kind: 'attached',
  name: 'spark',
  location: 'eastus',
  provisioningState: 'Succeeded',
  computeType: 'Databricks',
  isAttached: true,
};

export const job = (status: string, nodes = 1, compute = 'cpu'): Job => ({
  name: `${status}-${nodes}`,
  status,
  compute,
  nodes,
});

export const quotaUsed = (used: number): Quota => ({
  ...quota,
  families: [{ name: ds3.family, used, limit: 24 }],
});

export const evidence: AvailabilityEvidence = {
  userId: dana.id,
  computes: [cluster],
  jobs: [],
  waits: [],
  permissions: undefined,
  locks: { locks: [], unreadable: [] },
  subnetLocks: new Map(),
  networks: [],
  regions: new Map([['eastus', { quota, sizes: [ds3, nc6] }]]),
  home: 'eastus',
  unread: [],
};

/** What is known of the region, but for a part. */
export const inRegion = (facts: object) =>
  new Map([['eastus', { quota, sizes: [ds3, nc6], ...facts }]]);

export const lock: Lock = { name: 'keep', level: 'CanNotDelete', scope: '/subscriptions/s' };

export const ask = (need: Partial<JobNeed>, change: Partial<AvailabilityEvidence>) =>
  availabilityOf({ ...smallestNeed, ...need }, { ...evidence, ...change });

/** What is said of the one compute there is. */
export function judged(need: Partial<JobNeed>, change: Partial<AvailabilityEvidence>) {
  const [first] = ask(need, change).computes;
  if (!first) throw new Error('There is no compute');
  return first;
}
