import type { RegionQuota, SubscriptionState } from '../../core/state';
import { seedSubscription } from '../../seeds/seed';
import { startChange } from '../change';
import type { ClusterRecord, InstanceRecord, ScaleSettings } from '../compute-record';
import { createFailure } from '../create-failure';
import { newCluster, newInstance } from '../new-compute';
import { defaultRegionQuota } from '../region-quota';
import { placeInstance } from '../subnet';

export const START_MS = Date.UTC(2026, 0, 5, 9);
export const SECOND = 1000;

const createdBy = { objectId: 'o', tenantId: 't', userName: 'Dana Scientist' };
const place = {
  resourceGroup: 'rg-ml-sandbox',
  workspace: 'sandbox',
  region: 'eastus',
  location: 'eastus',
  createdBy,
};

/** An empty subscription; cores of four are what a node of these tests has. */
export function smallWorld(limits: Partial<RegionQuota> = {}, randomSeed = 1): SubscriptionState {
  const subscription = seedSubscription('empty', {
    subscriptionId: '00000000-0000-4000-8000-000000000001',
    displayName: 'Small world',
    now: START_MS,
    randomSeed,
    people: [],
  });
  subscription.quotas = [{ ...defaultRegionQuota('eastus'), ...limits }];
  return subscription;
}

interface ClusterWish extends Partial<ScaleSettings> {
  vmSize?: string;
  vmPriority?: ClusterRecord['vmPriority'];
}

export function createCluster(
  subscription: SubscriptionState,
  name: string,
  { vmSize = 'Standard_DS3_v2', vmPriority = 'Dedicated', ...wish }: ClusterWish = {},
): ClusterRecord {
  const scale = { minNodeCount: 0, maxNodeCount: 4, idleMs: 120 * SECOND, ...wish };
  const record = newCluster({ ...place, name, vmSize, vmPriority, scale }, START_MS);
  const failure = createFailure(subscription, record);
  startChange(subscription, record, 'Create', START_MS, { failure });
  subscription.computes.push(record);
  return record;
}

type InstanceWish = Partial<Pick<InstanceRecord, 'vmSize' | 'schedules' | 'settings' | 'identity'>>;

export function createInstance(
  subscription: SubscriptionState,
  name: string,
  { vmSize = 'Standard_DS3_v2', ...wish }: InstanceWish = {},
): InstanceRecord {
  const record = newInstance({ ...place, name, vmSize, ...wish }, START_MS);
  placeInstance(subscription, record);
  const failure = createFailure(subscription, record);
  startChange(subscription, record, 'Create', START_MS, { failure });
  subscription.computes.push(record);
  return record;
}

export function jobOn(compute: string, nodes: number, seconds: number) {
  return { workspace: place.workspace, compute, nodes, durationMs: seconds * SECOND, createdBy };
}

/** Moment so many seconds after the start. */
export const at = (seconds: number): number => START_MS + seconds * SECOND;

/** `{ idle: 2, running: 1 }`: how many nodes are in which state. */
export function nodeStates({ nodes }: ClusterRecord): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state } of nodes) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}
