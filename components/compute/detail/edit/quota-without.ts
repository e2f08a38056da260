import { quotaLines, type Quota, type QuotaLine } from '@/lib/domain/quota/quota';
import type { VmPriority, VmSize } from '@/lib/domain/vm-size/vm-size';

/**
 * The quota as it would stand without machines that are in use: a cluster that is edited does not
 * compete with its own nodes.
 */
export function quotaWithout(
  quota: Quota,
  { size, priority, nodes }: { size: VmSize; priority: VmPriority; nodes: number },
): Quota {
  const counted = quotaLines(quota, size, priority);
  const less = (line: QuotaLine): QuotaLine =>
    counted.includes(line) ? { ...line, used: Math.max(0, line.used - nodes * size.vCPUs) } : line;
  const { families, totalDedicated, totalLowPriority } = quota;
  return {
    ...quota,
    families: families.map(less),
    ...(totalDedicated && { totalDedicated: less(totalDedicated) }),
    ...(totalLowPriority && { totalLowPriority: less(totalLowPriority) }),
  };
}
