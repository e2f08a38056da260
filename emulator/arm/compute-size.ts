import { findVmSize, type VmSize } from '../sim/vm-size';
import { invalidVmSize } from './compute-errors';

/** Azure CLI, `az ml compute create`: what it sends where nothing is said. */
export const DEFAULT_VM_SIZE = 'Standard_DS3_v2';

/** The size of that name, or the service's refusal. */
export function requireSize(vmSize: string, computeType: string): VmSize {
  const size = findVmSize(vmSize);
  if (size === undefined || !size.supportedComputeTypes.includes(computeType)) {
    throw invalidVmSize(vmSize, computeType);
  }
  return size;
}
