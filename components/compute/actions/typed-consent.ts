import type { Compute, isAttached } from '@/lib/domain/compute/compute';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';
import { isDetach } from './verb-wording';

type Named = Parameters<typeof isAttached>[0] & Pick<Compute, 'name'>;

/**
 * What has to be typed before computes are deleted: the name of one, the number of many. Nothing
 * where a slip does little harm.
 */
export function wantedConsent(verb: ComputeVerb, computes: readonly Named[]): string | undefined {
  const [first] = computes;
  if (verb !== 'delete' || !first || isDetach(verb, computes)) return undefined;
  return computes.length === 1 ? first.name : String(computes.length);
}

/** Whether it was typed; ARM names do not differ by case. */
export const isConsent = (typed: string, wanted: string | undefined): boolean =>
  wanted === undefined || typed.trim().toLowerCase() === wanted.toLowerCase();
