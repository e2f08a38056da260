import type { Permission } from '../permission/permission';
import type { Job } from '../job/job';
import type { Verdict } from '../verdict/verdict';
import type { QuotaHolder } from './held-cores';

/** Why a compute is proposed, what is missed least first; with `runs-jobs` jobs are lost. */
export const freeReasons = [
  'idle-nodes',
  'broken',
  'forgotten',
  'stopped',
  'awaited-nodes',
  'lost-nodes',
  'in-use',
  'runs-jobs',
] as const;
export type FreeReason = (typeof freeReasons)[number];

/**
 * One thing that gives cores back. To stop an instance is none: it keeps its quota until it is
 * deleted.
 */
export interface FreeStep {
  compute: QuotaHolder;
  /** `scale` lowers the minimum of a cluster, so that idle nodes leave. */
  action: 'scale' | 'delete';
  /** With `scale`: the minimum number of nodes to set. */
  minNodes?: number;
  /** vCPUs that it gives back. */
  frees: number;
  reason: FreeReason;
  /** What it costs, in a sentence. */
  loses: string;
  /** Whether the caller may do it. */
  verdict: Verdict;
}

/** What is known of the place where the computes are; what is not known is not judged by. */
export interface FreeFacts {
  /** Those of the workspace that have not ended. */
  jobs?: readonly Job[] | undefined;
  permissions?: readonly Permission[] | undefined;
  /** Without it no instance is taken to be forgotten. */
  now?: Date | undefined;
}
