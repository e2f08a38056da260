import type { WorkspaceRecord } from '../core/state';
import { avery, dana, mika, type Person, priya } from '../entra/people';
import { chance, hash } from '../sim/chance';
import type { ClusterRecord, ComputeRecord, InstanceState } from '../sim/compute-record';
import { defaultRegionQuota } from '../sim/region-quota';
import { computesOf } from './computes';
import { placeNodes } from './place-nodes';
import { DAY, resourceGroup, type SeedOptions, workspace, type World } from './world';

const DEFAULT_COUNT = 1_000;

const topics = ['nlp', 'vision', 'fraud', 'pricing', 'search', 'churn', 'supply', 'speech'];
const uses = ['train', 'batch', 'sweep', 'etl', 'eval', 'dev'];
const sizes = [
  'Standard_DS3_v2',
  'Standard_DS12_v2',
  'Standard_D4s_v3',
  'Standard_E8s_v3',
  'Standard_F8s_v2',
  'Standard_NC6s_v3',
  'Standard_NC4as_T4_v3',
];
const owners: readonly Person[] = [avery, dana, mika, priya];

/** A department's workspace with as many computes as asked for, a third of them instances. */
export function large({ now, randomSeed, count = DEFAULT_COUNT }: SeedOptions): World {
  const place = workspace({
    name: 'ml-platform',
    resourceGroup: 'rg-ml-platform',
    location: 'eastus',
    friendlyName: 'Machine learning platform',
    description: 'Shared by the whole department',
    createdBy: avery,
    createdOnMs: now - 700 * DAY,
  });
  return {
    resourceGroups: [resourceGroup('rg-ml-platform', 'eastus')],
    workspaces: [place],
    computes: Array.from({ length: count }, (_, index) => computeAt(index, place, now, randomSeed)),
    quotas: [
      {
        ...defaultRegionQuota('eastus'),
        // Azure docs (manage quotas): on request, up to 2,500 computes a region.
        totalComputes: Math.max(2_500, count + 100),
        totalDedicated: 100_000,
        totalLowPriority: 50_000,
        defaultFamilyLimit: 40_000,
      },
    ],
  };
}

function pick<T>(from: readonly [T, ...T[]] | readonly T[], ...key: (string | number)[]): T {
  const item = from[hash(...key) % from.length];
  if (item === undefined) {
    throw new Error('There is nothing to pick from.');
  }
  return item;
}

function computeAt(
  index: number,
  place: WorkspaceRecord,
  now: number,
  randomSeed: number,
): ComputeRecord {
  const key = (what: string) => [randomSeed, index, what] as const;
  const common = {
    name: `${pick(topics, ...key('topic'))}-${pick(uses, ...key('use'))}${index}`,
    vmSize: pick(sizes, ...key('size')),
    createdBy: pick(owners, ...key('owner')),
    createdOnMs: now - Math.ceil(chance(...key('age')) * 600 * DAY) - DAY,
  };
  const { cluster, instance } = computesOf(place);
  if (index % 3 === 2) {
    const states: InstanceState[] = ['Running', 'Running', 'Stopped', 'Stopped', 'JobRunning'];
    return instance({ ...common, state: pick(states, ...key('state')) });
  }
  const vmPriority = chance(...key('priority')) < 0.3 ? 'LowPriority' : 'Dedicated';
  const made = cluster({ ...common, vmPriority, max: 2 + (hash(...key('max')) % 19) });
  return populate(made, now, randomSeed, common.createdBy);
}

/** Most clusters have no nodes: that is what scaling down to none is for. */
function populate(cluster: ClusterRecord, now: number, randomSeed: number, by: Person) {
  const luck = chance(randomSeed, cluster.name, 'nodes');
  const at = { now, randomSeed, by };
  if (luck < 0.15) {
    return placeNodes(cluster, { running: cluster.scale.maxNodeCount }, at);
  }
  return luck < 0.3 ? placeNodes(cluster, { running: 1, idle: 1 }, at) : cluster;
}
