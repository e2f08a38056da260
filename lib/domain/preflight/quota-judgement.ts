import type { CreateCluster, CreateCompute, CreateInstance } from '../compute/create-compute';
import { lineLabel, quotaLeft, quotaLimit, type Quota, type QuotaLeft } from '../quota/quota';
import { figure } from '../text/figure';
import { sameVmSize, type VmSize } from '../vm-size/vm-size';
import { blocked, doubt, judged, ok, type Judgement } from './check';
import type { Fact } from './fact';

type Sizes = Fact<readonly VmSize[]>;

/** Whether the region has the vCPUs for the nodes at minimum, and at maximum. */
export const clusterQuotaJudgement = (
  request: CreateCluster,
  sizes: Sizes,
  quota: Fact<Quota>,
): Judgement =>
  sizeJudgement(request, sizes, (size) => judged(quota, (lines) => ofNodes(request, size, lines)));

/** Whether the region has the vCPUs of the machine now; it keeps them while it is stopped. */
export const instanceQuotaJudgement = (
  request: CreateInstance,
  sizes: Sizes,
  quota: Fact<Quota>,
): Judgement =>
  sizeJudgement(request, sizes, (size) => judged(quota, (lines) => ofOne(size, lines)));

function sizeJudgement(
  request: CreateCompute,
  sizes: Sizes,
  judge: (size: VmSize) => Judgement,
): Judgement {
  return judged(sizes, (all) => {
    const size = all.find(({ name }) => sameVmSize(name, request.vmSize));
    if (!size) {
      return blocked(
        `${request.vmSize} is not offered in ${request.location}.`,
        // An instance is always in the region of its workspace.
        request.kind === 'cluster'
          ? 'Choose another size, or another region.'
          : 'Choose another size.',
      );
    }
    return judge(size);
  });
}

const askForQuota = 'Ask for more quota, free some in the region, or choose another size.';

function ofOne(size: VmSize, quota: Quota): Judgement {
  const { vCPUs } = size;
  const limit = quotaLimit(quota, size, 'Dedicated');
  const left = quotaLeft(quota, size, 'Dedicated');
  if (vCPUs > limit.vCPUs) {
    return blocked(
      `The instance takes ${figure(vCPUs)} vCPUs, and the quota${inLine(limit)} is ${figure(limit.vCPUs)}.`,
      askForQuota,
    );
  }
  if (vCPUs > left.vCPUs) {
    return blocked(
      `The instance takes ${figure(vCPUs)} vCPUs at once, and ${figure(left.vCPUs)} are left${inLine(left)}.`,
      askForQuota,
    );
  }
  return ok(
    `The instance takes ${figure(vCPUs)} vCPUs${ofLeft(left)}, and keeps them while it is stopped.`,
  );
}

function ofNodes({ scale, vmPriority }: CreateCluster, size: VmSize, quota: Quota): Judgement {
  const atMin = scale.minNodes * size.vCPUs;
  const atMax = scale.maxNodes * size.vCPUs;
  const limit = quotaLimit(quota, size, vmPriority);
  const left = quotaLeft(quota, size, vmPriority);
  // The service answers ClusterMinNodesExceedCoreQuota, however much of the quota is free.
  if (Math.max(atMin, size.vCPUs) > limit.vCPUs) {
    const what = atMin > size.vCPUs ? 'The minimum' : 'One node';
    return blocked(
      `${what} takes ${figure(Math.max(atMin, size.vCPUs))} vCPUs, and the quota${inLine(limit)} is ${figure(limit.vCPUs)}.`,
      askForQuota,
    );
  }
  if (atMin > left.vCPUs) return doubt(short('minimum', atMin, left), askForQuota);
  if (atMax > left.vCPUs) return doubt(short('maximum', atMax, left), askForQuota);
  return ok(`The maximum takes ${atMax} vCPUs${ofLeft(left)}.`);
}

const short = (which: string, vCPUs: number, left: QuotaLeft): string =>
  `The ${which} takes ${figure(vCPUs)} vCPUs, and ${figure(left.vCPUs)} are left${inLine(left)}: the cluster starts fewer nodes until more are free.`;

const inLine = ({ line }: QuotaLeft): string => (line ? ` of ${lineLabel(line)}` : '');

const ofLeft = (left: QuotaLeft): string =>
  Number.isFinite(left.vCPUs) ? ` of the ${figure(left.vCPUs)} that are left${inLine(left)}` : '';
