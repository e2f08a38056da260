import offered from '../data/vm-sizes.json' with { type: 'json' };
import retired from '../data/retired-vm-sizes.json' with { type: 'json' };

export type VmSize = (typeof offered)['value'][number];

/**
 * What the vmSizes list offers. Shape and DSv2 rows: the published example of
 * `VirtualMachineSizes_List`; families and Linux prices: Azure/karpenter-provider-azure. Windows and
 * low-priority prices follow the ratios of that example.
 */
export const offeredVmSizes: readonly VmSize[] = offered.value;

/**
 * Sizes that Azure has retired: no longer offered, yet named by the published examples and by old
 * clusters, so they are accepted and counted.
 */
const retiredVmSizes: readonly VmSize[] = retired.value;

const byName = new Map(
  [...offeredVmSizes, ...retiredVmSizes].map((size) => [size.name.toLowerCase(), size]),
);
const byExactName = new Map([...byName.values()].map((size) => [size.name, size]));

/** Callers write sizes in any case: the published examples have STANDARD_NC6. */
export function findVmSize(name: string): VmSize | undefined {
  return byExactName.get(name) ?? byName.get(name.toLowerCase());
}

/** Every family that counts towards a quota, once, in the order of the list. */
export const vmFamilies: readonly string[] = [
  ...new Set([...byName.values()].map((size) => size.family)),
];

/**
 * `standardDSv2Family` as usages and errors spell it before the word "family": `Standard DSv2`. The
 * service's own family strings differ in case and spacing, so only what lies between is kept.
 */
export function familyLabel(family: string): string {
  const core = family.replace(/^standard\s*/i, '').replace(/\s*family$/i, '');
  return `Standard ${core}`;
}
