import { z } from 'zod';
import type { VmPriority, VmSize } from '../vm-size/vm-size';

export const quotaLineSchema = z.object({
  name: z.string(),
  /** vCPUs in use. */
  used: z.number(),
  /** vCPUs; -1 says that the service sets no limit of its own here. */
  limit: z.number(),
});
export type QuotaLine = z.infer<typeof quotaLineSchema>;

export const quotaSchema = z.object({
  location: z.string(),
  families: z.array(quotaLineSchema),
  totalDedicated: quotaLineSchema.optional(),
  totalLowPriority: quotaLineSchema.optional(),
});
/** A region's vCPU quota. Instances and clusters draw on the same lines. */
export type Quota = z.infer<typeof quotaSchema>;

/**
 * One spelling for the many that the service uses of a family: `standardDSv2Family`,
 * `Standard DSv2 Family Cluster Dedicated vCPUs` and `Standard_DSv2_Family_Cluster_Dedicated_vCPUs`
 * are the same family.
 */
export function familyKey(family: string): string {
  return family
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '')
    .replace(/family.*$/, '');
}

/** What a line counts, without the words that all lines of its kind share. */
export const lineLabel = ({ name }: Pick<QuotaLine, 'name'>): string =>
  name.replace(/ Cluster Dedicated vCPUs$/i, '');

export const leftOf = ({ used, limit }: Pick<QuotaLine, 'used' | 'limit'>): number =>
  limit < 0 ? Number.POSITIVE_INFINITY : Math.max(0, limit - used);

export interface QuotaLeft {
  /** vCPUs that may still be taken; infinite where the service names no limit. */
  vCPUs: number;
  /** The line that is the tightest. */
  line?: QuotaLine;
}

/**
 * What is left for machines of a size. Dedicated ones count against their family and the region's
 * total; low-priority ones against the region's single low-priority pool. Where the service says
 * nothing of a family, only the total limits it.
 */
export function quotaLeft(
  quota: Quota,
  size: Pick<VmSize, 'family'>,
  priority: VmPriority,
): QuotaLeft {
  return tightest(quotaLines(quota, size, priority));
}

/** The most that a size could ever take, were nothing else in use. */
export function quotaLimit(
  quota: Quota,
  size: Pick<VmSize, 'family'>,
  priority: VmPriority,
): QuotaLeft {
  return tightest(
    quotaLines(quota, size, priority).map(({ name, limit }) => ({ name, limit, used: 0 })),
  );
}

/** The lines that a machine of a size counts against. */
export function quotaLines(
  quota: Quota,
  size: Pick<VmSize, 'family'>,
  priority: VmPriority,
): readonly QuotaLine[] {
  const lines =
    priority === 'LowPriority'
      ? [quota.totalLowPriority]
      : [
          quota.families.find(({ name }) => familyKey(name) === familyKey(size.family)),
          quota.totalDedicated,
        ];
  return lines.filter((line) => line !== undefined);
}

const tightest = (lines: readonly QuotaLine[]): QuotaLeft =>
  lines
    .map((line): QuotaLeft => ({ vCPUs: leftOf(line), line }))
    .reduce((a, b) => (b.vCPUs < a.vCPUs ? b : a), { vCPUs: Number.POSITIVE_INFINITY });
