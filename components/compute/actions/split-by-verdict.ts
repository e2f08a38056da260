import type { Compute } from '@/lib/domain/compute/compute';
import { computeCan, type ComputeVerb } from '@/lib/domain/compute/compute-can';
import type { Permission } from '@/lib/domain/permission/permission';
import { firstNo, no, yes, type Verdict } from '@/lib/domain/verdict/verdict';
import { verbParticiple } from './verb-wording';

/** The verb that this session has under way on a compute, if there is one. */
type VerbUnderWay = (compute: Compute) => ComputeVerb | undefined;

export interface Circumstances {
  permissions: readonly Permission[] | undefined;
  underWay: VerbUnderWay;
}

export interface Refusal {
  compute: Compute;
  reason: string;
}

/**
 * Whether a verb may be used on one compute now. The list lags behind what was just asked for, so
 * what this session has under way counts as well as the state.
 */
export function verdictOn(
  verb: ComputeVerb,
  compute: Compute,
  { permissions, underWay }: Circumstances,
): Verdict {
  const current = underWay(compute);
  return firstNo(
    computeCan[verb](compute, permissions),
    current ? no(`${compute.name} is being ${verbParticiple(current, compute)}`) : yes,
  );
}

/** Which of many a verb would be used on, and why not on the others. */
export function splitByVerdict(
  verb: ComputeVerb,
  computes: readonly Compute[],
  circumstances: Circumstances,
): { allowed: Compute[]; refused: Refusal[] } {
  const allowed: Compute[] = [];
  const refused: Refusal[] = [];
  for (const compute of computes) {
    const verdict = verdictOn(verb, compute, circumstances);
    if (verdict.ok) allowed.push(compute);
    else refused.push({ compute, reason: verdict.reason });
  }
  return { allowed, refused };
}

/** Whether a verb may be used on at least one of many. */
export function verdictOnAny(
  verb: ComputeVerb,
  computes: readonly Compute[],
  circumstances: Circumstances,
): Verdict {
  if (computes.length === 0) return no(`Select what to ${verb} first`);
  const { allowed, refused } = splitByVerdict(verb, computes, circumstances);
  const [first] = refused;
  return allowed.length > 0 || !first ? yes : no(first.reason);
}
