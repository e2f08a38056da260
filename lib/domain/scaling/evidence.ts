import type { Cluster } from '../compute/compute';
import type { Job } from '../job/job';
import type { LockReport } from '../lock/lock';
import type { Quota } from '../quota/quota';
import type { VmSize } from '../vm-size/vm-size';

/** What is known of a cluster and around it; what is absent is not known, and accuses nobody. */
export interface ScalingEvidence {
  cluster: Cluster;
  /** At and above the workspace, and the network of the nodes. */
  locks?: LockReport | undefined;
  quota?: Quota | undefined;
  size?: VmSize | undefined;
  /** Where the nodes get their addresses, if the caller chose a network. */
  subnet?: { name: string; freeAddresses: number } | undefined;
  /** Those of the workspace that have not ended. */
  jobs?: readonly Job[] | undefined;
}

export type ScalingCause =
  | 'lock'
  | 'locks-unreadable'
  | 'quota'
  | 'addresses'
  | 'unusable'
  | 'problem'
  | 'job-too-large'
  | 'at-maximum'
  | 'preempted'
  | 'nothing-queued';

/** `error`: it will not scale until somebody acts; `warning`: it may not; `info`: it is as it should be. */
export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  cause: ScalingCause;
  severity: Severity;
  /** What was found. */
  text: string;
  /** What to do about it. */
  remedy: string;
}
