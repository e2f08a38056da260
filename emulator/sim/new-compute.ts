import type {
  AttachedRecord,
  ClusterRecord,
  InstanceRecord,
  PersonRef,
  ScaleSettings,
} from './compute-record';
import { imageVersionAt } from './image-version';
import type { JsonObject } from './json';
import type { ScheduleRecord } from './schedule-record';

/** What the maker of a compute decides, whatever its type. */
export interface NewCompute {
  name: string;
  resourceGroup: string;
  workspace: string;
  region: string;
  location: string;
  tags?: Record<string, string>;
  identity?: JsonObject | null;
  sku?: JsonObject | null;
  outerSettings?: JsonObject;
  settings?: JsonObject;
  createdBy: PersonRef;
}

function baseOf(compute: NewCompute, now: number) {
  return {
    name: compute.name,
    resourceGroup: compute.resourceGroup,
    workspace: compute.workspace,
    region: compute.region,
    location: compute.location,
    tags: compute.tags ?? {},
    identity: compute.identity ?? null,
    sku: compute.sku ?? null,
    outerSettings: compute.outerSettings ?? {},
    settings: compute.settings ?? {},
    createdOnMs: now,
    createdBy: compute.createdBy,
    modifiedOnMs: now,
    modifiedBy: compute.createdBy,
    provisioningState: 'Succeeded' as const,
    provisioningErrors: [],
    change: null,
  };
}

/** A running instance; `startChange(…, 'Create', …)` makes it one that is being created. */
export function newInstance(
  compute: NewCompute & { vmSize: string; schedules?: ScheduleRecord[] },
  now: number,
): InstanceRecord {
  return {
    ...baseOf(compute, now),
    computeType: 'ComputeInstance',
    vmSize: compute.vmSize,
    state: 'Running',
    lastOperation: {
      operationName: 'Create',
      operationTimeMs: now,
      operationStatus: 'Succeeded',
      operationTrigger: 'User',
    },
    hasRun: false,
    errors: [],
    schedules: compute.schedules ?? [],
    nextFireMs: null,
    activeUntilMs: now,
    imageVersion: imageVersionAt(now),
    host: null,
  };
}

/** A cluster that is ready and has no nodes yet. */
export function newCluster(
  compute: NewCompute & {
    vmSize: string;
    vmPriority: ClusterRecord['vmPriority'];
    scale: ScaleSettings;
  },
  now: number,
): ClusterRecord {
  return {
    ...baseOf(compute, now),
    computeType: 'AmlCompute',
    vmSize: compute.vmSize,
    vmPriority: compute.vmPriority,
    scale: compute.scale,
    allocationState: 'Steady',
    allocationStateSinceMs: now,
    targetNodeCount: 0,
    nodes: [],
    nextSerial: 1,
    jobs: [],
    endedJobs: [],
    held: false,
    scaleError: null,
  };
}

export function newAttached(
  compute: NewCompute & { computeType: string; secrets?: JsonObject; ownsResource?: boolean },
  now: number,
): AttachedRecord {
  return {
    ...baseOf(compute, now),
    computeType: compute.computeType,
    attached: true,
    ownsResource: compute.ownsResource ?? false,
    secrets: compute.secrets ?? {},
  };
}
