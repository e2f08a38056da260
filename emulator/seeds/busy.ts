import type { NetworkRecord } from '../core/neighbour-records';
import type { SubscriptionState, WorkspaceRecord } from '../core/state';
import { avery, dana, mika, priya } from '../entra/people';
import type { ClusterRecord, InstanceRecord, InstanceState, Change } from '../sim/compute-record';
import { durations } from '../sim/durations';
import { defaultRegionQuota } from '../sim/region-quota';
import { busyAttachables } from './busy-attachables';
import { computesOf } from './computes';
import { creationScript, customRStudio, officeDays, schedule } from './instance-settings';
import { assigned, identity, inSubnet, sshEnabled, subnet } from './neighbours';
import { addJob, placeNodes } from './place-nodes';
import { DAY, HOUR, resourceGroup, type SeedOptions, workspace, type World } from './world';

const GROUP = 'rg-risk-analytics';

/** One of its subnets is nearly full: /28 leaves eleven addresses, and nine are taken. */
const network: NetworkRecord = {
  name: 'vnet-risk',
  resourceGroup: GROUP,
  location: 'eastus',
  addressPrefix: '10.50.0.0/16',
  subnets: [
    subnet('training', '10.50.1.0/24'),
    { ...subnet('legacy', '10.50.2.0/28'), otherMachines: 9 },
  ],
};

const scoring = identity(GROUP, 'eastus', 'id-scoring');

/** The day before a deadline: queues, full clusters, and every state that a node can be in. */
export function busy(options: SeedOptions): World {
  const { now } = options;
  const fraud = workspace({
    name: 'fraud-detection',
    resourceGroup: GROUP,
    location: 'eastus',
    friendlyName: 'Fraud detection',
    description: 'Card payments',
    createdBy: avery,
    createdOnMs: now - 400 * DAY,
  });
  return {
    resourceGroups: [resourceGroup(GROUP, 'eastus')],
    workspaces: [fraud],
    computes: [...clusters(fraud, options), inFullSubnet(fraud, options), ...instances(fraud, now)],
    networks: [network],
    identities: [scoring],
    attachables: busyAttachables(GROUP),
    quotas: quotas(),
  };
}

function quotas(): SubscriptionState['quotas'] {
  return [
    {
      ...defaultRegionQuota('eastus'),
      totalDedicated: 160,
      totalLowPriority: 48,
      defaultFamilyLimit: 32,
      familyLimits: { standardDSv2Family: 64, StandardNCADSA100v4Family: 24 },
    },
  ];
}

function clusters(
  place: WorkspaceRecord,
  { subscriptionId, now, randomSeed }: SeedOptions,
): ClusterRecord[] {
  const { cluster } = computesOf(place);
  const made = { createdOnMs: now - 50 * DAY };
  const at = { now, randomSeed };
  const full = placeNodes(
    cluster({
      ...made,
      name: 'train-main',
      vmSize: 'Standard_DS3_v2',
      max: 6,
      createdBy: dana,
      settings: { ...inSubnet(subscriptionId, network, 'training'), ...sshEnabled },
      identity: assigned(subscriptionId, [scoring]),
    }),
    { running: 6 },
    { ...at, by: dana },
  );
  addJob(full, 4, 2 * HOUR, now, mika);
  addJob(full, 2, HOUR, now, priya);
  const lowPriority = placeNodes(
    cluster({
      ...made,
      name: 'gpu-t4-lowpri',
      vmSize: 'Standard_NC4as_T4_v3',
      vmPriority: 'LowPriority',
      max: 10,
      createdBy: priya,
    }),
    { running: 3, preparing: 1, preempted: 2 },
    { ...at, by: priya },
  );
  addJob(lowPriority, 3, 3 * HOUR, now, priya);
  const sweep = placeNodes(
    cluster({ ...made, name: 'sweep-cpu', vmSize: 'Standard_F4s_v2', max: 8, createdBy: mika }),
    { running: 2, idle: 2, leaving: 3 },
    { ...at, by: mika },
  );
  const nightly = placeNodes(
    cluster({ ...made, name: 'etl-nightly', vmSize: 'Standard_E4s_v3', max: 4, createdBy: priya }),
    { running: 2, unusable: 1 },
    { ...at, by: priya },
  );
  // It would fit if the unusable node did not take up a place.
  addJob(nightly, 2, HOUR, now, mika);
  const starved = placeNodes(
    cluster({
      ...made,
      name: 'gpu-a100-train',
      vmSize: 'Standard_NC24ads_A100_v4',
      max: 2,
      createdBy: dana,
    }),
    { running: 1 },
    { ...at, by: dana },
  );
  addJob(starved, 1, 8 * HOUR, now, mika);
  return [full, lowPriority, sweep, nightly, starved];
}

/** Has two nodes where there is no address for a third. */
function inFullSubnet(
  place: WorkspaceRecord,
  { subscriptionId, now, randomSeed }: SeedOptions,
): ClusterRecord {
  const { cluster } = computesOf(place);
  const crowded = placeNodes(
    cluster({
      name: 'score-vnet',
      vmSize: 'Standard_D4s_v3',
      max: 6,
      createdBy: priya,
      createdOnMs: now - 20 * DAY,
      settings: {
        ...inSubnet(subscriptionId, network, 'legacy'),
        ...sshEnabled,
        remoteLoginPortPublicAccess: 'Disabled',
        enableNodePublicIp: false,
      },
      identity: { type: 'SystemAssigned' },
    }),
    { running: 2 },
    { now, randomSeed, by: priya },
  );
  addJob(crowded, 2, 2 * HOUR, now, dana);
  return crowded;
}

function instances(place: WorkspaceRecord, now: number): InstanceRecord[] {
  const { instance } = computesOf(place);
  const made = { vmSize: 'Standard_DS2_v2', createdOnMs: now - 16 * DAY };
  return [
    instance({
      ...made,
      name: 'dana-review',
      state: 'JobRunning',
      createdBy: dana,
      settings: { idleTimeBeforeShutdown: 'PT1H' },
      schedules: [schedule({ action: 'Stop', expression: `30 19 * * ${officeDays(now)}` })],
    }),
    underWay(instance({ ...made, name: 'mika-deadline', createdBy: mika }), 'Starting', now),
    underWay(instance({ ...made, name: 'priya-debug', createdBy: priya }), 'Restarting', now),
    underWay(instance({ ...made, name: 'avery-audit', createdBy: avery }), 'Stopping', now),
    instance({
      ...made,
      name: 'mika-rstudio',
      state: 'Unusable',
      createdBy: avery,
      assignedTo: mika,
      settings: { ...customRStudio, enableSSO: false },
    }),
    instance({
      ...made,
      name: 'dana-setup',
      state: 'UserSetupFailed',
      createdBy: dana,
      error: {
        code: 'ComputeInstanceSetupScriptFailed',
        message: "The creation script 'Users/mika/broken-setup.sh' ended with exit code 1.",
      },
      settings: creationScript('Users/mika/broken-setup.sh'),
    }),
  ];
}

const changes = {
  Starting: { kind: 'Start', lastsMs: durations.instanceStarting },
  Restarting: { kind: 'Restart', lastsMs: durations.instanceRestarting },
  Stopping: { kind: 'Stop', lastsMs: durations.instanceStopping },
} as const satisfies Partial<Record<InstanceState, { kind: Change['kind']; lastsMs: number }>>;

/** An instance that somebody has asked to change a moment ago. */
function underWay(record: InstanceRecord, state: keyof typeof changes, now: number) {
  const { kind, lastsMs } = changes[state];
  record.state = state;
  record.provisioningState = 'Updating';
  record.change = {
    kind,
    startedMs: now,
    endsMs: now + lastsMs,
    operationId: `seeded-${record.name}`,
    failure: null,
  };
  record.lastOperation = {
    operationName: kind,
    operationTimeMs: now,
    operationStatus: 'InProgress',
    operationTrigger: 'User',
  };
  return record;
}
