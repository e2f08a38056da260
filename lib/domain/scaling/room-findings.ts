import { quotaLeft, lineLabel, type QuotaLine } from '../quota/quota';
import type { VmPriority } from '../vm-size/vm-size';
import { count } from '../text/count';
import { figure } from '../text/figure';
import type { Demand } from './demand';
import type { Finding, ScalingEvidence } from './evidence';

/** Whether the region and the network have room for the nodes that are missing. */
export function roomFindings(evidence: ScalingEvidence, demand: Demand): Finding[] {
  if (demand.missing === 0) return [];
  return [...quotaFindings(evidence, demand), ...addressFindings(evidence, demand)];
}

function quotaFindings({ cluster, quota, size }: ScalingEvidence, { missing }: Demand): Finding[] {
  if (!quota || !size) return [];
  const priority: VmPriority = cluster.vmPriority === 'LowPriority' ? 'LowPriority' : 'Dedicated';
  const { vCPUs, line } = quotaLeft(quota, size, priority);
  const reachable = Math.floor(vCPUs / size.vCPUs);
  if (reachable >= missing) return [];
  return [
    {
      cause: 'quota',
      severity: reachable === 0 ? 'error' : 'warning',
      text: `${count(missing, 'more node')} of ${size.name} ${missing === 1 ? 'takes' : 'take'} ${missing * size.vCPUs} vCPUs, and ${lineText(vCPUs, line)}: ${reachable === 0 ? 'none can start' : `only ${reachable} can start`}.`,
      remedy:
        'Free vCPUs by scaling other computes of this region down, ask for more quota, or use a size of another family.',
    },
  ];
}

function addressFindings({ subnet }: ScalingEvidence, { missing }: Demand): Finding[] {
  if (!subnet || subnet.freeAddresses >= missing) return [];
  const { name, freeAddresses } = subnet;
  return [
    {
      cause: 'addresses',
      severity: freeAddresses === 0 ? 'error' : 'warning',
      text: `The subnet ${name} has ${freeAddresses === 0 ? 'no free address' : `only ${count(freeAddresses, 'free address', 'free addresses')}`} for ${count(missing, 'more node')}.`,
      remedy:
        'Free addresses in the subnet or have it enlarged; the subnet of a cluster cannot be changed, so otherwise create a new cluster in a larger one.',
    },
  ];
}

const lineText = (vCPUs: number, line: QuotaLine | undefined): string =>
  `${figure(vCPUs)} ${line ? `of ${figure(line.limit)} are left in ${lineLabel(line)}` : 'are left'}`;
