import { avery, dana, mika, priya, sam } from '../entra/people';
import type { NetworkRecord } from '../core/neighbour-records';
import type { WorkspaceRecord } from '../core/state';
import type { ComputeRecord } from '../sim/compute-record';
import { defaultRegionQuota } from '../sim/region-quota';
import { attachedExamples } from './attached-examples';
import { computesOf } from './computes';
import {
  creationScript,
  customRStudio,
  officeDays,
  schedule,
  sshWithKey,
  weeklyStopAgo,
} from './instance-settings';
import { assigned, identity, inSubnet, sshEnabled, subnet } from './neighbours';
import { placeNodes } from './place-nodes';
import { teamKeys } from './ssh-keys';
import { teamAttachables } from './team-attachables';
import { DAY, HOUR, resourceGroup, workspace, type SeedOptions, type World } from './world';

const GROUP = 'rg-ml-research';
const NETWORK_GROUP = 'rg-network';

const network: NetworkRecord = {
  name: 'vnet-research',
  resourceGroup: NETWORK_GROUP,
  location: 'eastus',
  addressPrefix: '10.20.0.0/16',
  subnets: [
    subnet('compute', '10.20.1.0/24'),
    { ...subnet('jump-hosts', '10.20.2.0/28'), otherMachines: 8 },
    { ...subnet('functions', '10.20.3.0/24'), delegatedTo: 'Microsoft.Web/serverFarms' },
  ],
};

const europe: NetworkRecord = {
  name: 'vnet-europe',
  resourceGroup: NETWORK_GROUP,
  location: 'westeurope',
  addressPrefix: '10.30.0.0/16',
  subnets: [subnet('default', '10.30.0.0/24')],
};

const trainer = identity(GROUP, 'eastus', 'id-training');
const featureStore = identity(GROUP, 'eastus', 'id-feature-store');

/** A small team on an ordinary day. */
export function team({ subscriptionId, now, randomSeed }: SeedOptions): World {
  const common = { resourceGroup: GROUP, location: 'eastus', createdBy: avery };
  const forecasting = workspace({
    ...common,
    name: 'demand-forecasting',
    friendlyName: 'Demand forecasting',
    description: 'Sales and stock forecasts',
    createdOnMs: now - 210 * DAY,
  });
  const vision = workspace({
    ...common,
    name: 'vision-lab',
    friendlyName: 'Vision lab',
    description: 'Shelf images',
    createdOnMs: now - 90 * DAY,
  });
  return {
    resourceGroups: [resourceGroup(GROUP, 'eastus'), resourceGroup(NETWORK_GROUP, 'eastus')],
    workspaces: [forecasting, vision],
    computes: [
      ...forecastingClusters(forecasting, { subscriptionId, now, randomSeed }),
      ...forecastingInstances(forecasting, now),
      ...attachedExamples(forecasting, subscriptionId, now),
      ...visionComputes(vision, now, randomSeed),
    ],
    networks: [network, europe],
    identities: [trainer, featureStore],
    attachables: teamAttachables(GROUP),
    sshKeys: teamKeys(GROUP, 'eastus'),
    quotas: [
      {
        ...defaultRegionQuota('eastus'),
        totalDedicated: 200,
        totalLowPriority: 64,
        defaultFamilyLimit: 24,
        familyLimits: {
          standardDSv2Family: 80,
          standardDSv3Family: 48,
          standardESv3Family: 48,
          'Standard NCASv3_T4 Family': 32,
          standardNDSH100v5Family: 0,
          'standard NDAMSv4_A100Family': 0,
        },
      },
    ],
  };
}

function forecastingClusters(
  place: WorkspaceRecord,
  { subscriptionId, now, randomSeed }: Pick<SeedOptions, 'subscriptionId' | 'now' | 'randomSeed'>,
) {
  const { cluster } = computesOf(place);
  const shared = cluster({
    name: 'cpu-shared',
    vmSize: 'Standard_DS3_v2',
    min: 1,
    max: 6,
    createdBy: avery,
    createdOnMs: now - 180 * DAY,
    description: 'Small jobs of everyone',
    tags: { costCenter: '4711' },
    settings: inSubnet(subscriptionId, network, 'compute'),
    identity: { type: 'SystemAssigned' },
  });
  const heavy = cluster({
    name: 'cpu-train',
    vmSize: 'Standard_D8s_v3',
    max: 4,
    idleSeconds: 600,
    createdBy: dana,
    createdOnMs: now - 40 * DAY,
    settings: sshEnabled,
  });
  const gpu = cluster({
    name: 'gpu-lowpri',
    vmSize: 'Standard_NC4as_T4_v3',
    vmPriority: 'LowPriority',
    max: 8,
    idleSeconds: 300,
    createdBy: priya,
    createdOnMs: now - 21 * DAY,
    identity: assigned(subscriptionId, [trainer, featureStore]),
  });
  const nightly = cluster({
    name: 'feature-build-nightly-eu',
    vmSize: 'Standard_E8s_v3',
    max: 3,
    createdBy: priya,
    createdOnMs: now - 12 * DAY,
  });
  return [
    placeNodes(shared, { idle: 1 }, { now, randomSeed, by: avery }),
    placeNodes(heavy, { running: 2, idle: 1 }, { now, randomSeed, by: dana }),
    placeNodes(gpu, { running: 2 }, { now, randomSeed, by: priya }),
    nightly,
  ];
}

function forecastingInstances(place: WorkspaceRecord, now: number): ComputeRecord[] {
  const { instance } = computesOf(place);
  return [
    instance({
      name: 'dana-notebooks',
      vmSize: 'Standard_DS3_v2',
      createdBy: dana,
      createdOnMs: now - 35 * DAY,
      settings: {
        ...sshWithKey,
        ...customRStudio,
        ...creationScript('Users/dana/setup.sh', 'azureml_py38'),
      },
    }),
    instance({
      name: 'dana-experiments',
      vmSize: 'Standard_NC4as_T4_v3',
      state: 'Stopped',
      createdBy: dana,
      createdOnMs: now - 9 * DAY,
      settings: { idleTimeBeforeShutdown: 'PT2H' },
      schedules: [
        schedule({
          action: 'Stop',
          expression: '0 19 * * 1-5',
          timeZone: 'Eastern Standard Time',
        }),
      ],
    }),
    instance({
      name: 'mika-dev',
      vmSize: 'Standard_DS2_v2',
      state: 'Stopped',
      createdBy: mika,
      createdOnMs: now - 60 * DAY,
      schedules: [
        schedule({ action: 'Start', expression: `0 8 * * ${officeDays(now)}` }),
        schedule({ action: 'Stop', expression: `0 18 * * ${officeDays(now)}` }),
        schedule({ action: 'Stop', expression: '0 22 * * 0-6', status: 'Disabled' }),
      ],
    }),
    instance({
      name: 'sam-course',
      vmSize: 'Standard_DS2_v2',
      createdBy: avery,
      assignedTo: sam,
      createdOnMs: now - 2 * DAY,
      settings: { idleTimeBeforeShutdown: 'PT4H' },
    }),
    instance({
      name: 'priya-pipelines',
      vmSize: 'Standard_E4s_v3',
      state: 'CreateFailed',
      createdBy: priya,
      createdOnMs: now - 5 * HOUR,
      error: {
        code: 'ClusterCoreQuotaReached',
        message:
          'Operation results in exceeding quota limits of Core. Maximum allowed: 48, ' +
          'Current in use: 46, Additional requested: 4.',
      },
    }),
  ];
}

function visionComputes(place: WorkspaceRecord, now: number, randomSeed: number) {
  const { cluster, instance } = computesOf(place);
  const training = cluster({
    name: 'shelf-train',
    vmSize: 'Standard_DS4_v2',
    max: 4,
    createdBy: mika,
    createdOnMs: now - 30 * DAY,
  });
  return [
    placeNodes(training, { running: 1 }, { now, randomSeed, by: mika }),
    instance({
      name: 'mika-labelling',
      vmSize: 'Standard_DS11_v2',
      createdBy: mika,
      createdOnMs: now - 28 * DAY,
      // Started again after its stop, and forgotten since.
      schedules: [weeklyStopAgo(now, 6)],
      startedMs: now - 5 * HOUR,
    }),
  ];
}
