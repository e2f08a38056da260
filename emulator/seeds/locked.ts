import type { LockRecord, NetworkRecord } from '../core/neighbour-records';
import type { WorkspaceRecord } from '../core/state';
import { avery, dana, priya } from '../entra/people';
import type { ComputeRecord } from '../sim/compute-record';
import { defaultRegionQuota } from '../sim/region-quota';
import { resourceGroupId } from '../sim/resource-id';
import { computesOf } from './computes';
import { identity, inSubnet, subnet } from './neighbours';
import { addJob, placeNodes } from './place-nodes';
import { DAY, HOUR, resourceGroup, type SeedOptions, workspace, type World } from './world';

const LOCKED_GROUP = 'rg-finance-ml';
const OPEN_GROUP = 'rg-finance-sandbox';
const NETWORK_GROUP = 'rg-finance-network';

const network: NetworkRecord = {
  name: 'vnet-finance',
  resourceGroup: NETWORK_GROUP,
  location: 'eastus',
  addressPrefix: '10.40.0.0/16',
  subnets: [subnet('training', '10.40.1.0/24')],
};

/** Month end: locks that were meant for the books keep clusters from scaling as well. */
export function locked(options: SeedOptions): World {
  const { subscriptionId, now } = options;
  const common = { location: 'eastus', createdBy: avery, createdOnMs: now - 300 * DAY };
  const risk = workspace({
    ...common,
    name: 'credit-risk',
    resourceGroup: LOCKED_GROUP,
    friendlyName: 'Credit risk',
    description: 'Locked until the books are closed',
  });
  const sandbox = workspace({
    ...common,
    name: 'finance-sandbox',
    resourceGroup: OPEN_GROUP,
    friendlyName: 'Finance sandbox',
    description: 'Not locked, but its network is',
  });
  return {
    resourceGroups: [LOCKED_GROUP, OPEN_GROUP, NETWORK_GROUP].map((name) =>
      resourceGroup(name, 'eastus'),
    ),
    workspaces: [risk, sandbox],
    computes: [...riskComputes(risk, options), ...sandboxComputes(sandbox, options)],
    networks: [network],
    identities: [identity(OPEN_GROUP, 'eastus', 'id-finance-training')],
    locks: locks(subscriptionId),
    quotas: [defaultRegionQuota('eastus')],
  };
}

function locks(subscriptionId: string): LockRecord[] {
  return [
    {
      name: 'month-end-freeze',
      level: 'CanNotDelete',
      scope: resourceGroupId(subscriptionId, LOCKED_GROUP),
      notes: 'Until the books are closed. Ask finance-platform@contoso.example.',
    },
    {
      name: 'network-freeze',
      level: 'ReadOnly',
      scope: resourceGroupId(subscriptionId, NETWORK_GROUP),
      notes: 'Changes go through the network team.',
    },
  ];
}

function riskComputes(place: WorkspaceRecord, { now, randomSeed }: SeedOptions): ComputeRecord[] {
  const { cluster, instance } = computesOf(place);
  const made = { vmSize: 'Standard_DS3_v2', createdOnMs: now - 90 * DAY };
  const stuck = cluster({ ...made, name: 'risk-train', max: 4, createdBy: dana });
  addJob(stuck, 2, 2 * HOUR, now, dana);
  return [
    stuck,
    placeNodes(
      cluster({ ...made, name: 'risk-report', max: 2, createdBy: priya }),
      { idle: 1 },
      {
        now,
        randomSeed,
        by: priya,
      },
    ),
    instance({ ...made, name: 'dana-risk', createdBy: dana }),
    instance({ ...made, name: 'priya-risk', state: 'Stopped', createdBy: priya }),
  ];
}

function sandboxComputes(
  place: WorkspaceRecord,
  { subscriptionId, now, randomSeed }: SeedOptions,
): ComputeRecord[] {
  const { cluster } = computesOf(place);
  const made = { vmSize: 'Standard_D4s_v3', createdOnMs: now - 30 * DAY };
  const stuck = cluster({
    ...made,
    name: 'sandbox-vnet',
    max: 4,
    createdBy: dana,
    settings: inSubnet(subscriptionId, network, 'training'),
  });
  addJob(stuck, 1, HOUR, now, dana);
  const free = cluster({ ...made, name: 'sandbox-cpu', max: 4, createdBy: dana });
  return [stuck, placeNodes(free, { running: 1 }, { now, randomSeed, by: dana })];
}
