import type { JsonObject } from './json';
import type { ErrorDetail } from './operation-record';
import type { ScheduleRecord } from './schedule-record';
import type { ScriptRun } from './script-run';

export type ComputeRecord = InstanceRecord | ClusterRecord | AttachedRecord;

export type ProvisioningState = 'Creating' | 'Updating' | 'Deleting' | 'Succeeded' | 'Failed';

export type ChangeKind = 'Create' | 'Update' | 'Start' | 'Stop' | 'Restart' | 'Delete';

/** What is being done to a compute; at most one change at a time. */
export interface Change {
  kind: ChangeKind;
  startedMs: number;
  endsMs: number;
  operationId: string;
  /** Set when it is already known that the change will fail at its end. */
  failure: ErrorDetail | null;
  /** The setup script that runs, once the machine is up. */
  script?: ScriptRun;
  /** Of a delete: the resource that the service made goes with the compute. */
  withResource?: boolean;
}

export interface PersonRef {
  objectId: string;
  tenantId: string;
  userName: string;
}

interface ComputeRecordBase {
  name: string;
  resourceGroup: string;
  workspace: string;
  /** Region that the machines are in: quota and the uniqueness of the name hang on it. */
  region: string;
  /** The resource's own `location`, as the caller wrote it. */
  location: string;
  tags: Record<string, string>;
  identity: JsonObject | null;
  sku: JsonObject | null;
  /** `properties` beside the inner `properties`, e.g. description and resourceId, as written. */
  outerSettings: JsonObject;
  /** The inner `properties` as the caller wrote them, without secrets. */
  settings: JsonObject;
  createdOnMs: number;
  createdBy: PersonRef;
  modifiedOnMs: number;
  modifiedBy: PersonRef;
  provisioningState: ProvisioningState;
  provisioningErrors: ErrorDetail[];
  change: Change | null;
}

export type InstanceState =
  | 'Creating'
  | 'CreateFailed'
  | 'Deleting'
  | 'Running'
  | 'Restarting'
  | 'JobRunning'
  | 'SettingUp'
  | 'SetupFailed'
  | 'Starting'
  | 'Stopped'
  | 'Stopping'
  | 'UserSettingUp'
  | 'UserSetupFailed'
  | 'Unknown'
  | 'Unusable';

export interface LastOperation {
  operationName: 'Create' | 'Start' | 'Stop' | 'Restart' | 'Delete';
  operationTimeMs: number;
  operationStatus:
    | 'InProgress'
    | 'Succeeded'
    | 'CreateFailed'
    | 'StartFailed'
    | 'StopFailed'
    | 'RestartFailed'
    | 'DeleteFailed';
  operationTrigger: 'User' | 'Schedule' | 'IdleShutdown';
}

export interface InstanceRecord extends ComputeRecordBase {
  computeType: 'ComputeInstance';
  vmSize: string;
  state: InstanceState;
  lastOperation: LastOperation;
  /** Applications have addresses from the first run on. */
  hasRun: boolean;
  errors: ErrorDetail[];
  schedules: ScheduleRecord[];
  /** When a schedule changes it next, as it is now; null when none will. */
  nextFireMs: number | null;
  /** Until when it was last used, or is known to be; idling counts from there. */
  activeUntilMs: number;
  /** Of the system's image. */
  imageVersion: string;
  /** Place of its address in its subnet, counted from the prefix; null without one. */
  host: number | null;
}

export type NodeState = 'idle' | 'running' | 'preparing' | 'unusable' | 'leaving' | 'preempted';

export interface NodeRecord {
  /** Counts up within the cluster and is never given twice. */
  serial: number;
  state: NodeState;
  allocatedMs: number;
  sinceMs: number;
  /** When the present state ends by itself; null where it does not. */
  endsMs: number | null;
  /** When a low-priority node will be taken away; null where it will not. */
  preemptAtMs: number | null;
  /** Name of the job that runs on it. */
  job: string | null;
  /** Place of its address in the cluster's subnet, counted from the prefix; null without one. */
  host: number | null;
  /** Why it is unusable. */
  error: ErrorDetail | null;
}

export interface JobRecord {
  /** The run id that listNodes answers with. */
  name: string;
  displayName: string;
  nodes: number;
  durationMs: number;
  createdBy: PersonRef;
  /** May lie ahead: the job arrives at that time. */
  queuedAtMs: number;
  /** Has that time come? */
  arrived: boolean;
  startedAtMs: number | null;
}

/** A job that is over. */
export interface EndedJobRecord extends JobRecord {
  outcome: 'Completed' | 'Canceled';
  endedAtMs: number;
}

export interface ScaleSettings {
  minNodeCount: number;
  maxNodeCount: number;
  idleMs: number;
}

export interface ClusterRecord extends ComputeRecordBase {
  computeType: 'AmlCompute';
  vmSize: string;
  vmPriority: 'Dedicated' | 'LowPriority';
  scale: ScaleSettings;
  allocationState: 'Steady' | 'Resizing';
  allocationStateSinceMs: number;
  targetNodeCount: number;
  nodes: NodeRecord[];
  /** Serial of the next node. */
  nextSerial: number;
  /** In the order of the queue. */
  jobs: JobRecord[];
  /** The latest that are over, the last one first. */
  endedJobs: EndedJobRecord[];
  /** A lock keeps nodes from coming and going. */
  held: boolean;
  /** Why the last scale-up was cut short. */
  scaleError: ErrorDetail | null;
}

/** Any compute that the workspace only points to, of a known type or of one that nobody knows yet. */
export interface AttachedRecord extends ComputeRecordBase {
  computeType: string;
  attached: true;
  /** The service made what it points to, an AKS cluster; the rest was brought from outside. */
  ownsResource: boolean;
  /** What listKeys hands out; never part of a GET. */
  secrets: JsonObject;
}

export function isInstance(record: ComputeRecord): record is InstanceRecord {
  return record.computeType === 'ComputeInstance';
}

export function isCluster(record: ComputeRecord): record is ClusterRecord {
  return record.computeType === 'AmlCompute';
}

export function isAttached(record: ComputeRecord): record is AttachedRecord {
  return 'attached' in record;
}
