import { stateOf } from '../compute/compute-state';
import { planToFree, type FreePlan } from './free-cores';
import type { FreeFacts } from './free-step';
import { heldCores, nodesThat } from './held-cores';
import { holdersOf, type HoldersOf } from './holders-of';
import { familyKey, leftOf } from './quota';
import { samePlace, type QuotaNode } from './quota-tree';
import type { QuotaPlace } from './region-usage';

export interface FreeNeed extends FreeFacts, HoldersOf {
  /** vCPUs that should be free. */
  cores: number;
  tree: readonly QuotaNode[];
  /** The workspace for which they should be free, whose own limits count as well. */
  place: QuotaPlace;
}

export interface FreeAnswer {
  /** vCPUs that are free now; infinite where the service sets no limit. */
  left: number;
  /** vCPUs that are on their way out: what is being deleted, and nodes that leave. */
  leaving: number;
  /** What else it takes. */
  plan: FreePlan;
}

/** How to get from what is free now to so many cores. */
export function answerNeed(need: FreeNeed): FreeAnswer {
  const left = coresLeft(need);
  // Where the family has room, what any other one gives back makes room in the total.
  const { family, ...anyFamily } = need;
  const wanted = leftInFamily(need) < need.cores ? { ...anyFamily, family } : anyFamily;
  const leaving = leavingCores(wanted);
  const missing = Math.max(0, need.cores - left - leaving);
  return { left, leaving, plan: planToFree({ ...wanted, cores: missing }) };
}

type Lines = Pick<FreeNeed, 'tree' | 'priority' | 'family' | 'place'>;

/** vCPUs that are free now: the tightest of the total, the family and the workspace decides. */
export const coresLeft = (lines: Lines): number =>
  Math.min(tightest([poolOf(lines)].filter((node) => node !== undefined)), leftInFamily(lines));

const poolOf = ({ tree, priority }: Lines) => tree.find((node) => node.priority === priority);

/** The family, and the workspace within it, as far as each is told of. */
function leftInFamily(lines: Lines): number {
  const { priority, family, place } = lines;
  if (family === undefined || priority === 'LowPriority') return Number.POSITIVE_INFINITY;
  const ofFamily = poolOf(lines)?.children.find(
    (node) => familyKey(node.family ?? '') === familyKey(family),
  );
  const ofWorkspace = ofFamily?.children.find((node) => node.place && samePlace(node.place, place));
  return tightest([ofFamily, ofWorkspace].filter((node) => node !== undefined));
}

const tightest = (lines: readonly QuotaNode[]): number =>
  Math.min(Number.POSITIVE_INFINITY, ...lines.map(leftOf));

function leavingCores(wanted: HoldersOf): number {
  return holdersOf(wanted).reduce((cores, { compute, size }) => {
    if (stateOf(compute) === 'Deleting') return cores + heldCores(compute, size);
    return compute.kind === 'cluster' ? cores + nodesThat(compute, 'leaving') * size.vCPUs : cores;
  }, 0);
}
