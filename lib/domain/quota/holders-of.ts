import type { Compute } from '../compute/compute';
import { sameRegion } from '../region/same-region';
import { sizesByName, type VmPriority, type VmSize } from '../vm-size/vm-size';
import { holdsQuota, priorityOf, type QuotaHolder } from './held-cores';
import { familyKey } from './quota';

/** Which quota is meant, and what might count against it. */
export interface HoldersOf {
  /** Quota is a region's: computes elsewhere use none of it. */
  location: string;
  /** Low-priority nodes have a pool of their own, which knows no families. */
  priority: VmPriority;
  /** Absent: all families, against the region's total. */
  family?: string | undefined;
  computes: readonly Compute[];
  sizes: readonly VmSize[];
}

/** The computes that count against a quota, with their sizes; one of an unknown size is left out. */
export function holdersOf(wanted: HoldersOf): { compute: QuotaHolder; size: VmSize }[] {
  const sizes = sizesByName(wanted.sizes);
  return wanted.computes.filter(holdsQuota).flatMap((compute) => {
    const size = sizes.get(compute.vmSize.toLowerCase());
    return size && counts(compute, size, wanted) ? [{ compute, size }] : [];
  });
}

function counts(compute: QuotaHolder, size: VmSize, wanted: HoldersOf): boolean {
  const { location, priority, family } = wanted;
  if (!sameRegion(compute.location, location) || priorityOf(compute) !== priority) return false;
  const isAnyFamily = family === undefined || priority === 'LowPriority';
  return isAnyFamily || familyKey(size.family) === familyKey(family);
}
