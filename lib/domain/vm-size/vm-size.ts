import { z } from 'zod';

export const vmSizeSchema = z.object({
  name: z.string(),
  /** As the service writes it, e.g. `standardDSv2Family`; compare with `familyKey`. */
  family: z.string(),
  vCPUs: z.number(),
  gpus: z.number(),
  memoryGB: z.number(),
  /** The temporary disk, in MB (`maxResourceVolumeMB`). */
  diskMB: z.number(),
  lowPriorityCapable: z.boolean(),
  supportedComputeTypes: z.array(z.string()),
  /** Linux, per hour, in `currency`; absent where the service gives no price. */
  price: z.object({
    currency: z.string(),
    dedicated: z.number().optional(),
    lowPriority: z.number().optional(),
  }),
});
export type VmSize = z.infer<typeof vmSizeSchema>;

export const vmTypes = ['CPU', 'GPU'] as const;
export type VmType = (typeof vmTypes)[number];

export const vmTypeOf = (size: Pick<VmSize, 'gpus'>): VmType => (size.gpus > 0 ? 'GPU' : 'CPU');

export const vmPriorities = ['Dedicated', 'LowPriority'] as const;
export const vmPrioritySchema = z.enum(vmPriorities);
export type VmPriority = z.infer<typeof vmPrioritySchema>;

export const vmPriorityLabels: Record<VmPriority, string> = {
  Dedicated: 'Dedicated',
  LowPriority: 'Low priority',
};

/** ARM's sizes differ in case between answers (`STANDARD_D2_V2`, `Standard_D2_v2`). */
export const sameVmSize = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The same for many look-ups: a region offers hundreds of sizes, and there may be thousands of computes. */
export const sizesByName = (sizes: readonly VmSize[]): ReadonlyMap<string, VmSize> =>
  new Map(sizes.map((size) => [size.name.toLowerCase(), size]));

export function hourlyPrice(size: VmSize, priority: VmPriority): number | undefined {
  return priority === 'LowPriority' ? size.price.lowPriority : size.price.dedicated;
}

/** A month as Azure's pricing pages reckon it. */
export const hoursPerMonth = 730;
