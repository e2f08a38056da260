import type { VirtualMachineSize } from '@azure/arm-machinelearning';
import type { VmSize } from '../../domain/vm-size/vm-size';

export function vmSizeOf(size: VirtualMachineSize): VmSize {
  return {
    name: size.name ?? '',
    family: size.family ?? '',
    vCPUs: size.vCPUs ?? 0,
    gpus: size.gpus ?? 0,
    memoryGB: size.memoryGB ?? 0,
    diskMB: size.maxResourceVolumeMB ?? 0,
    lowPriorityCapable: size.lowPriorityCapable ?? false,
    supportedComputeTypes: size.supportedComputeTypes ?? [],
    price: {
      currency: size.estimatedVMPrices?.billingCurrency ?? 'USD',
      dedicated: linuxPrice(size, 'Standard'),
      lowPriority: linuxPrice(size, 'LowPriority'),
    },
  };
}

function linuxPrice({ estimatedVMPrices }: VirtualMachineSize, tier: string): number | undefined {
  return estimatedVMPrices?.values.find(
    ({ osType, vmTier }) => osType === 'Linux' && vmTier === tier,
  )?.retailPrice;
}
