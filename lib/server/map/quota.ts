import type { Usage } from '@azure/arm-machinelearning';
import type { Quota, QuotaLine } from '../../domain/quota/quota';

/**
 * The service lists workspaces and computes among the region's lines, and low-priority use once per
 * family though only the total is limited. Lines are told apart by type, since their names vary.
 */
export function quotaOf(location: string, usages: readonly Usage[]): Quota {
  return {
    location,
    families: ofType(usages, 'vmFamily')
      .filter((usage) => !isLowPriority(usage))
      .map(lineOf),
    totalDedicated: ofType(usages, 'dedicatedCores').map(lineOf)[0],
    totalLowPriority: ofType(usages, 'lowPriorityCores').map(lineOf)[0],
  };
}

function ofType(usages: readonly Usage[], type: string): Usage[] {
  const suffix = `/${type}/usages`.toLowerCase();
  return usages.filter((usage) => usage.type?.toLowerCase().endsWith(suffix));
}

function isLowPriority({ id, name }: Usage): boolean {
  return /low_?priority/i.test(`${id} ${name?.value}`);
}

function lineOf({ name, currentValue, limit }: Usage): QuotaLine {
  return {
    name: name?.localizedValue ?? name?.value ?? '',
    used: currentValue ?? 0,
    limit: limit ?? -1,
  };
}
