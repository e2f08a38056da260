import type { CreateCluster } from '../compute/create-compute';
import { lineLabel, quotaLeft, quotaLimit, type Quota, type QuotaLeft } from '../quota/quota';
import { sameVmSize, type VmSize } from '../vm-size/vm-size';
import { blocked, doubt, judged, ok, type Judgement } from './check';
import type { Fact } from './fact';

/** Whether the region has the vCPUs for the nodes at minimum, and at maximum. */
export function quotaJudgement(
  request: CreateCluster,
  sizes: Fact<readonly VmSize[]>,
  quota: Fact<Quota>,
): Judgement {
  return judged(sizes, (all) => {
    const size = all.find(({ name }) => sameVmSize(name, request.vmSize));
    if (!size) {
      return blocked(
        `${request.vmSize} is not offered in ${request.location}.`,
        'Choose another size, or another region.',
      );
    }
    return judged(quota, (lines) => ofSize(request, size, lines));
  });
}

const askForQuota = 'Ask for more quota, free some in the region, or choose another size.';

function ofSize({ scale, vmPriority }: CreateCluster, size: VmSize, quota: Quota): Judgement {
  const atMin = scale.minNodes * size.vCPUs;
  const atMax = scale.maxNodes * size.vCPUs;
  const limit = quotaLimit(quota, size, vmPriority);
  const left = quotaLeft(quota, size, vmPriority);
  // The service answers ClusterMinNodesExceedCoreQuota, however much of the quota is free.
  if (Math.max(atMin, size.vCPUs) > limit.vCPUs) {
    const what = atMin > size.vCPUs ? 'The minimum' : 'One node';
    return blocked(
      `${what} takes ${Math.max(atMin, size.vCPUs)} vCPUs, and the quota${inLine(limit)} is ${limit.vCPUs}.`,
      askForQuota,
    );
  }
  if (atMin > left.vCPUs) return doubt(short('minimum', atMin, left), askForQuota);
  if (atMax > left.vCPUs) return doubt(short('maximum', atMax, left), askForQuota);
  return ok(`The maximum takes ${atMax} vCPUs${ofLeft(left)}.`);
}

const short = (which: string, vCPUs: number, left: QuotaLeft): string =>
  `The ${which} takes ${vCPUs} vCPUs, and ${left.vCPUs} are left${inLine(left)}: the cluster starts fewer nodes until more are free.`;

const inLine = ({ line }: QuotaLeft): string => (line ? ` of ${lineLabel(line)}` : '');

const ofLeft = (left: QuotaLeft): string =>
  Number.isFinite(left.vCPUs) ? ` of the ${left.vCPUs} that are left${inLine(left)}` : '';
