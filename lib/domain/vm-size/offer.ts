import { leftOf, lineLabel, quotaLeft, type Quota, type QuotaLine } from '../quota/quota';
import { figure } from '../text/figure';
import { no, yes, type Verdict } from '../verdict/verdict';
import { vmTypeOf, type VmPriority, type VmSize, type VmType } from './vm-size';

export interface SizeWish {
  computeType: 'AmlCompute' | 'ComputeInstance';
  vmType: VmType;
  priority: VmPriority;
}

/** A size as the picker shows it: what it is, what is left of its quota, and whether it can be had. */
export interface SizeOffer {
  size: VmSize;
  /** How many machines of this size the quota still allows; infinite where nothing limits it. */
  machinesLeft: number;
  vCPUsLeft: number;
  verdict: Verdict;
}

export function offerOf(size: VmSize, wish: SizeWish, quota: Quota | undefined): SizeOffer {
  const left = quota ? quotaLeft(quota, size, wish.priority) : { vCPUs: Number.POSITIVE_INFINITY };
  const verdict = suits(size, wish);
  const machinesLeft = Math.floor(left.vCPUs / size.vCPUs);
  return {
    size,
    machinesLeft,
    vCPUsLeft: left.vCPUs,
    verdict: verdict.ok && machinesLeft < 1 ? noQuota(size, left.line) : verdict,
  };
}

/** Whether the service offers a size for a wish at all, quota apart. */
export function suits(size: VmSize, { computeType, vmType, priority }: SizeWish): Verdict {
  if (vmTypeOf(size) !== vmType) return no(`${size.name} is a ${vmTypeOf(size)} size`);
  if (priority === 'LowPriority' && !size.lowPriorityCapable) {
    return no(`${size.name} is not offered as low priority`);
  }
  if (!size.supportedComputeTypes.includes(computeType)) {
    const what = computeType === 'AmlCompute' ? 'compute clusters' : 'compute instances';
    return no(`${size.name} is not offered for ${what}`);
  }
  return yes;
}

function noQuota(size: VmSize, line: QuotaLine | undefined) {
  const state = line
    ? `${figure(leftOf(line))} of ${figure(line.limit)} left in ${lineLabel(line)}`
    : 'none left';
  return no(`Needs ${size.vCPUs} vCPUs, ${state}`);
}

/** Sizes that suit the wish: those that can be had first, then the smallest first. */
export function offers(
  sizes: readonly VmSize[],
  wish: SizeWish,
  quota: Quota | undefined,
): SizeOffer[] {
  return sizes
    .filter((size) => suits(size, wish).ok)
    .map((size) => offerOf(size, wish, quota))
    .toSorted((a, b) => Number(b.verdict.ok) - Number(a.verdict.ok) || bySize(a.size, b.size));
}

function bySize(a: VmSize, b: VmSize): number {
  return (
    a.gpus - b.gpus || a.vCPUs - b.vCPUs || a.memoryGB - b.memoryGB || a.name.localeCompare(b.name)
  );
}
