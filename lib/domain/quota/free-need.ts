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
  const pool = need.tree.find(({ priority }) => priority === need.priority);
  const leftInFamily = tightest(familyLines(need, pool));
  const left = Math.min(tightest(pool ? [pool] : []), leftInFamily);
  // Where the family has room, what any other one gives back makes room in the total.
  const { family, ...anyFamily } = need;
  const wanted = leftInFamily < need.cores ? { ...anyFamily, family } : anyFamily;
  const leaving = leavingCores(wanted);
  const missing = Math.max(0, need.cores - left - leaving);
  return { left, leaving, plan: planToFree({ ...wanted, cores: missing }) };
}

/** The family, and the workspace within it, as far as each is told of. */
function familyLines({ priority, family, place }: FreeNeed, pool?: QuotaNode): QuotaNode[] {
  if (family === undefined || priority === 'LowPriority') return [];
  const ofFamily = pool?.children.find(
    (node) => familyKey(node.family ?? '') === familyKey(family),
  );
  const ofWorkspace = ofFamily?.children.find((node) => node.place && samePlace(node.place, place));
  return [ofFamily, ofWorkspace].filter((node) => node !== undefined);
}

const tightest = (lines: readonly QuotaNode[]): number =>
  Math.min(Number.POSITIVE_INFINITY, ...lines.map(leftOf));

function leavingCores(wanted: HoldersOf): number {
  return holdersOf(wanted).reduce((cores, { compute, size }) => {
    if (stateOf(compute) === 'Deleting') return cores + heldCores(compute, size);
    return compute.kind === 'cluster' ? cores + nodesThat(compute, 'leaving') * size.vCPUs : cores;
  }, 0);
}
