import { isAttached, type Compute } from '../../domain/compute/compute';
import type { ComputeVerb } from '../../domain/compute/compute-can';

export type SentVerb = ComputeVerb | 'detach';

/** What was attached belongs to somebody: it is let go of, and not deleted. */
export const sentVerb = (verb: ComputeVerb, compute: Compute): SentVerb =>
  verb === 'delete' && isAttached(compute) ? 'detach' : verb;
