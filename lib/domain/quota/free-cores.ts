import { freeReasons, type FreeFacts, type FreeStep } from './free-step';
import { freeStepsOf } from './free-steps-of';
import { holdersOf, type HoldersOf } from './holders-of';

export interface FreeRequest extends FreeFacts, HoldersOf {
  /** vCPUs wanted. */
  cores: number;
}

export interface FreePlan {
  /** What would do it, the least missed first; none of them could be left out. */
  steps: readonly FreeStep[];
  /** vCPUs that all of them give back. */
  frees: number;
  /** vCPUs by which they fall short of what is wanted; 0: reached. */
  short: number;
}

/** Which deletes and scale-downs would free so many cores, at the least loss. */
export function planToFree(request: FreeRequest): FreePlan {
  const groups = candidates(request);
  const steps = spared(chosen(groups, request.cores), groups.flat(), request.cores);
  const frees = sum(steps);
  return { steps, frees, short: Math.max(0, request.cores - frees) };
}

/** Everything that could be done, in groups from what is missed least to what hurts. */
function candidates(request: FreeRequest): FreeStep[][] {
  const steps = holdersOf(request).flatMap(({ compute, size }) =>
    freeStepsOf(compute, size, request),
  );
  const ranks = [...new Set(steps.map(rankOf))].toSorted((a, b) => a - b);
  return ranks.map((rank) => steps.filter((step) => rankOf(step) === rank));
}

/** What others may do comes after what the caller may, and what runs a job after all else. */
function rankOf({ reason, verdict }: FreeStep): number {
  const step = freeReasons.indexOf(reason) + (verdict.ok ? 0 : freeReasons.length);
  return reason === 'runs-jobs' ? step + 2 * freeReasons.length : step;
}

/** Takes from each group until it is enough; of one compute, only what gives back the most. */
function chosen(groups: readonly FreeStep[][], cores: number): FreeStep[] {
  const taken = new Map<string, FreeStep>();
  const gain = ({ compute, frees }: FreeStep) => frees - (taken.get(compute.name)?.frees ?? 0);
  let missing = cores;
  for (const group of groups) {
    for (const step of bestFit(group, missing, gain)) {
      missing -= gain(step);
      // Last in the order, where its place among what hurts more is now.
      taken.delete(step.compute.name);
      taken.set(step.compute.name, step);
    }
  }
  return [...taken.values()];
}

/** The largest until one would be enough, then the smallest that is: few steps, no more than that. */
function bestFit(
  group: readonly FreeStep[],
  cores: number,
  gain: (step: FreeStep) => number,
): FreeStep[] {
  const fit: FreeStep[] = [];
  let missing = cores;
  const left = group.filter((step) => gain(step) > 0).toSorted((a, b) => gain(b) - gain(a));
  for (const [index, largest] of left.entries()) {
    if (missing <= 0) break;
    const step = left.findLast((one, at) => at >= index && gain(one) >= missing) ?? largest;
    fit.push(step);
    missing -= gain(step);
  }
  return fit;
}

/** What came late may have made more than it needless; what hurts most is spared first. */
function spared(steps: readonly FreeStep[], all: readonly FreeStep[], cores: number): FreeStep[] {
  let total = sum(steps);
  const kept = steps.toReversed().flatMap((step) => {
    const lesser = all.filter(
      ({ compute, frees }) => compute === step.compute && frees < step.frees,
    );
    const least = [undefined, ...lesser, step].find(
      (one) => total - step.frees + (one?.frees ?? 0) >= cores,
    );
    const instead = total < cores ? step : least;
    total += (instead?.frees ?? 0) - step.frees;
    return instead ?? [];
  });
  return kept.toReversed();
}

const sum = (steps: readonly FreeStep[]): number =>
  steps.reduce((cores, { frees }) => cores + frees, 0);
