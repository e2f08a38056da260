import { canCreate } from '../compute/compute-can';
import { lockLabel, refusesWrites } from '../lock/lock';
import { quotaLeft, type Quota } from '../quota/quota';
import { suits } from '../vm-size/offer';
import { vmPriorities, vmTypeOf, type VmPriority, type VmSize } from '../vm-size/vm-size';
import type { Availability, NewCluster } from './availability';
import type { AvailabilityEvidence } from './evidence';
import type { JobNeed } from './job-need';
import { priorityMisfit, sizeMisfit } from './misfit';
import { comparePrices, priceOf } from './price';

/** As many as people compare at a glance. */
const shown = 3;

/** The cheapest clusters that could be made for a job with the quota that is free. */
export function newClusters(
  need: JobNeed,
  evidence: AvailabilityEvidence,
): Pick<Availability, 'newClusters' | 'newClusterHindrance'> {
  const { home, regions } = evidence;
  const { sizes, quota } = (home === undefined ? undefined : regions.get(home)) ?? {};
  if (home === undefined || !sizes || !quota) {
    return { newClusters: [], newClusterHindrance: 'Sizes or quota could not be read.' };
  }
  const fitting = vmPriorities
    .filter((priority) => priorityMisfit(priority, need) === undefined)
    .flatMap((priority) =>
      sizes.filter((size) => isFor(size, priority, need)).map(offerIn(priority, need, quota)),
    );
  const possible = fitting.filter(({ vCPUs, vCPUsLeft = vCPUs }) => vCPUs <= vCPUsLeft);
  const hindrance = hindranceOf(evidence) ?? lackOf(fitting, possible, home);
  return {
    newClusters: possible.toSorted(byPrice).slice(0, shown),
    ...(hindrance !== undefined && { newClusterHindrance: hindrance }),
  };
}

const isFor = (size: VmSize, priority: VmPriority, need: JobNeed): boolean =>
  suits(size, { computeType: 'AmlCompute', vmType: vmTypeOf(size), priority }).ok &&
  sizeMisfit(size, need) === undefined;

const offerIn =
  (priority: VmPriority, { nodes }: JobNeed, quota: Quota) =>
  (size: VmSize): NewCluster => {
    const { vCPUs: left } = quotaLeft(quota, size, priority);
    const price = priceOf(size, priority, nodes);
    return {
      vmSize: size.name,
      priority,
      location: quota.location,
      nodes,
      vCPUs: nodes * size.vCPUs,
      ...(Number.isFinite(left) && { vCPUsLeft: left }),
      ...(price && { price }),
    };
  };

const byPrice = (a: NewCluster, b: NewCluster): number =>
  comparePrices(a.price, b.price) || a.vCPUs - b.vCPUs || (a.vmSize < b.vmSize ? -1 : 1);

function lackOf(
  fitting: readonly NewCluster[],
  possible: readonly NewCluster[],
  home: string,
): string | undefined {
  if (possible.length > 0) return undefined;
  return fitting.length === 0
    ? `No size that ${home} offers for clusters fits the job.`
    : `No size that fits has quota left in ${home}.`;
}

/** What stands in the way of any new cluster; Azure docs on locks as in the findings of scaling. */
function hindranceOf({ permissions, locks }: AvailabilityEvidence): string | undefined {
  const verdict = canCreate(permissions);
  if (!verdict.ok) return verdict.reason;
  const refusing = locks?.locks.find(refusesWrites);
  if (refusing) return `Nothing can be created below ${lockLabel(refusing)}.`;
  const [lock] = locks?.locks ?? [];
  return lock && `A new cluster would not scale, because of ${lockLabel(lock)}.`;
}
