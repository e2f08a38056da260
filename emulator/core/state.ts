import type { ComputeRecord } from '../sim/compute-record';
import type { OperationRecord } from '../sim/operation-record';
import type { AttachableRecord } from './attachable-records';
import type { Fault } from './faults';
import type { IdentityRecord, LockRecord, NetworkRecord } from './neighbour-records';
import type { ShareRecord } from './share-records';
import type { SshKeyRecord } from './ssh-key-records';

export const STATE_VERSION = 5;

/** Everything that survives a restart of the emulator. Plain JSON: no class, no Date, no function. */
export interface EmulatorState {
  /** Raised when a record gains a field without which the simulation cannot go on. */
  version: typeof STATE_VERSION;
  subscriptions: SubscriptionState[];
  /** Faults that strike everywhere, sign-in included. */
  faults: Fault[];
  tokenLifetime: TokenLifetime;
}

/** How long an access token lives, in seconds. */
interface TokenLifetime {
  seconds: number;
  /** Keyed by object id; for a test that wants short tokens for one person only. */
  ofPerson: Record<string, number>;
}

/** Entra's own default lies at random between 60 and 90 minutes; one hour keeps runs alike. */
const DEFAULT_TOKEN_SECONDS = 3_600;

export function emptyState(): EmulatorState {
  return {
    version: STATE_VERSION,
    subscriptions: [],
    faults: [],
    tokenLifetime: { seconds: DEFAULT_TOKEN_SECONDS, ofPerson: {} },
  };
}

/**
 * One subscription is one world: it has its own clock, quota, faults and call log, so tests that
 * each make their own never meet.
 */
export interface SubscriptionState {
  subscriptionId: string;
  displayName: string;
  /** Name of the seed that it was made from. */
  seed: string;
  /** Added to the emulator's clock to give this subscription's time, in milliseconds. */
  clockOffsetMs: number;
  resourceGroups: ResourceGroupRecord[];
  workspaces: WorkspaceRecord[];
  computes: ComputeRecord[];
  operations: OperationRecord[];
  networks: NetworkRecord[];
  identities: IdentityRecord[];
  attachables: AttachableRecord[];
  locks: LockRecord[];
  /** Made when first asked for; see `shareOf`. */
  shares: ShareRecord[];
  sshKeys: SshKeyRecord[];
  roleAssignments: RoleAssignment[];
  quotas: RegionQuota[];
  faults: Fault[];
  /** How long a caller is to wait between looks at an operation; left out: as long as in Azure. */
  retryAfterSeconds?: number;
  /** Request limits other than Azure's own; left out: Azure's. */
  requestLimits?: RequestLimits;
  /** Seeds the pseudo-random choices of the simulation, so that a moved clock replays alike. */
  randomSeed: number;
}

/** Capacity of the token bucket of each kind, and how fast each refills. */
export interface RequestLimits {
  reads: number;
  writes: number;
  deletes: number;
  refillPerSecond: number;
}

export interface ResourceGroupRecord {
  name: string;
  location: string;
  tags: Record<string, string>;
}

export interface WorkspaceRecord {
  name: string;
  resourceGroup: string;
  location: string;
  friendlyName: string;
  description: string;
  tags: Record<string, string>;
  /** The workspace's own GUID, `properties.workspaceId`. */
  workspaceId: string;
  createdOnMs: number;
  createdBy: string;
}

export interface RoleAssignment {
  /** Object id of the person. */
  principalId: string;
  /** A key of the built-in roles, e.g. `Owner`. */
  role: string;
  /** The ARM scope at and below which it holds, e.g. `/subscriptions/{id}`. */
  scope: string;
}

/** Limits in vCPUs of one region. Families without an entry get `defaultFamilyLimit`. */
export interface RegionQuota {
  location: string;
  totalDedicated: number;
  totalLowPriority: number;
  /** Clusters and instances together that the region may hold. */
  totalComputes: number;
  defaultFamilyLimit: number;
  /** Keyed by the `family` of `vm-sizes.json`. */
  familyLimits: Record<string, number>;
  /** Workspace-level limits: workspace ARM id in lower case, then family. */
  workspaceLimits: Record<string, Record<string, number>>;
}
