import { count } from '../text/count';
import { gpuModel } from '../vm-size/gpu-model';
import { sameVmSize, type VmPriority, type VmSize } from '../vm-size/vm-size';
import type { JobNeed } from './job-need';

/** Why machines of a size can never run a job, or nothing. */
export function sizeMisfit(size: VmSize, need: JobNeed): string | undefined {
  const { name, gpus, vCPUs, memoryGB } = size;
  if (need.vmSize !== undefined && !sameVmSize(need.vmSize, name)) {
    return `Its nodes are ${name}, and the job asks for ${need.vmSize}`;
  }
  if (gpus < need.gpus) {
    return `A ${name} has ${gpus === 0 ? 'no GPU' : count(gpus, 'GPU')}, and the job takes ${need.gpus}`;
  }
  if (need.gpuModel !== undefined && gpuModel(size) !== need.gpuModel.toUpperCase()) {
    return `A ${name} has ${gpuModel(size) ?? 'no known GPU'}, and the job asks for ${need.gpuModel}`;
  }
  if (vCPUs < need.cores) {
    return `A ${name} has ${count(vCPUs, 'vCPU')}, and the job takes ${need.cores}`;
  }
  return memoryGB < need.memoryGiB
    ? `A ${name} has ${memoryGB} GiB of memory, and the job takes ${need.memoryGiB}`
    : undefined;
}

export const priorityMisfit = (priority: VmPriority, need: JobNeed): string | undefined =>
  priority === 'LowPriority' && !need.lowPriority
    ? 'Its nodes are low priority: Azure may take them back, which the job does not allow'
    : undefined;
