import type { Compute } from '../compute/compute';
import { sameRegion } from '../region/same-region';
import { sizesByName, type VmSize } from '../vm-size/vm-size';
import { holdsQuota, mostCores, priorityOf, type QuotaHolder } from './held-cores';
import { familyKey } from './quota';
import { samePlace } from './quota-tree';
import type { QuotaPlace, RegionUsage, UsageLine } from './region-usage';

/**
 * The usage with the computes of a workspace that hold nothing now and could hold some: nodes that
 * are not provisioned use no quota, and the service leaves such clusters out.
 */
export function withOwnComputes(
  usage: RegionUsage,
  place: QuotaPlace,
  computes: readonly Compute[],
  sizes: readonly VmSize[],
): RegionUsage {
  const bySize = sizesByName(sizes);
  const told = new Set(
    usage.lines
      .filter((line) => line.place && samePlace(line.place, place))
      .map(({ compute }) => compute?.toLowerCase()),
  );
  const missing = computes
    .filter(holdsQuota)
    .filter(
      ({ name, location }) => sameRegion(location, usage.location) && !told.has(name.toLowerCase()),
    )
    .flatMap((compute) => {
      const size = bySize.get(compute.vmSize.toLowerCase());
      return size && mostCores(compute, size) > 0 ? [lineOf(compute, size, usage, place)] : [];
    });
  return missing.length > 0 ? { ...usage, lines: [...usage.lines, ...missing] } : usage;
}

function lineOf(
  compute: QuotaHolder,
  { family }: VmSize,
  { lines }: RegionUsage,
  place: QuotaPlace,
): UsageLine {
  // The spelling of the lines, where it differs from that of sizes.
  const known = lines.find((line) => familyKey(line.family) === familyKey(family));
  const priority = priorityOf(compute);
  return {
    family: known?.family ?? family,
    priority,
    place,
    compute: compute.name,
    used: 0,
    limit: -1,
  };
}
