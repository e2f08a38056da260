import type { Quota, QuotaLine } from '@/lib/domain/quota/quota';
import { familyTitle } from './quota-text';

export interface QuotaFilter {
  search: string;
  onlyInUse: boolean;
}

/** The region's two totals, under the names that people know them by. */
export function totalLines({ totalDedicated, totalLowPriority }: Quota): QuotaLine[] {
  return [
    totalDedicated && { ...totalDedicated, name: 'Total regional dedicated vCPUs' },
    totalLowPriority && { ...totalLowPriority, name: 'Total regional low-priority vCPUs' },
  ].filter((line) => line !== undefined);
}

/** Families that pass the filter: those in use first, then by name. */
export function familyLines({ families }: Quota, { search, onlyInUse }: QuotaFilter): QuotaLine[] {
  const wanted = search.trim().toLowerCase();
  return families
    .map((line) => ({ ...line, name: familyTitle(line.name) }))
    .filter(({ name, used }) => name.toLowerCase().includes(wanted) && (used > 0 || !onlyInUse))
    .toSorted(
      (a, b) =>
        Number(b.used > 0) - Number(a.used > 0) ||
        a.name.localeCompare(b.name, 'en', { numeric: true }),
    );
}
