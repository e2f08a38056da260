import type { Compute } from '@/lib/domain/compute/compute';
import { holdsQuota } from '@/lib/domain/quota/held-cores';
import { regionKey } from '@/lib/domain/region/same-region';

/** The workspace's region first, then the others where computes are, or that the address names. */
export function regionChoices(
  home: string,
  computes: readonly Compute[],
  named: string | null,
): string[] {
  const others = computes.filter(holdsQuota).map(({ location }) => regionKey(location));
  const rest = [...others, ...(named === null ? [] : [regionKey(named)])].toSorted();
  return [...new Set([regionKey(home), ...rest])].filter(Boolean);
}
