import type { CorePool } from '../sim/cores';
import { familyLabel, vmFamilies } from '../sim/vm-size';

const poolLabel: Record<CorePool, string> = {
  dedicated: 'Dedicated',
  lowPriority: 'LowPriority',
};

/** `Standard DSv2 Family Cluster Dedicated vCPUs`, as the published usages and quotas spell it. */
export function familyQuotaName(family: string, pool: CorePool): string {
  return `${familyLabel(family)} Family Cluster ${poolLabel[pool]} vCPUs`;
}

/** The last segment of the ids of usages and quotas. */
export function familyQuotaSegment(family: string, pool: CorePool): string {
  return familyQuotaName(family, pool).replaceAll(' ', '_');
}

/** The family whose dedicated cores such a segment names. */
export function familyOfSegment(segment: string): string | undefined {
  const wanted = segment.toLowerCase();
  return vmFamilies.find(
    (family) => familyQuotaSegment(family, 'dedicated').toLowerCase() === wanted,
  );
}

export function nameOf(value: string): { value: string; localizedValue: string } {
  return { value, localizedValue: value };
}
