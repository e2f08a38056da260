import { familyKey, type Quota, type QuotaLine } from '@/lib/domain/quota/quota';
import type { VmPriority, VmSize } from '@/lib/domain/vm-size/vm-size';

/**
 * The quota as it would stand without machines that are in use: a cluster that is edited does not
 * compete with its own nodes.
 */
export function quotaWithout(
  quota: Quota,
  { size, priority, nodes }: { size: VmSize; priority: VmPriority; nodes: number },
): Quota {
  const less = (line: QuotaLine): QuotaLine => ({
    ...line,
    used: Math.max(0, line.used - nodes * size.vCPUs),
  });
  const { families, totalDedicated, totalLowPriority } = quota;
  if (priority === 'LowPriority') {
    return totalLowPriority ? { ...quota, totalLowPriority: less(totalLowPriority) } : quota;
  }
  const family = familyKey(size.family);
  return {
    ...quota,
    families: families.map((line) => (familyKey(line.name) === family ? less(line) : line)),
    ...(totalDedicated && { totalDedicated: less(totalDedicated) }),
  };
}
