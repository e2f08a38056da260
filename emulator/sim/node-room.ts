import type { SubscriptionState } from '../core/state';
import type { ClusterRecord, ComputeRecord } from './compute-record';
import { coreRoom, type MachineRoom } from './core-room';
import { poolOf } from './cores';
import { findSubnet, freeAddresses, subnetIdOf } from './subnet';
import { findVmSize } from './vm-size';

/** How many nodes a cluster may still get, and what stands in the way of more. */
export function nodeRoom(subscription: SubscriptionState, record: ClusterRecord): MachineRoom {
  const size = findVmSize(record.vmSize);
  if (size === undefined) {
    throw new Error(`No record of a cluster is made with an unknown size: ${record.vmSize}`);
  }
  const cores = coreRoom(subscription, record, poolOf(record, size).pool, size);
  const addresses = addressRoom(subscription, record);
  return addresses !== undefined && addresses.machines < cores.machines ? addresses : cores;
}

/** Room in the subnet of a compute; undefined without one. Wording: MicrosoftDocs/azure-docs#88211. */
export function addressRoom(
  subscription: SubscriptionState,
  record: ComputeRecord,
): MachineRoom | undefined {
  const found = findSubnet(subscription, subnetIdOf(record) ?? '');
  if (found === undefined) return undefined;
  const { name, addressPrefix } = found.subnet;
  return {
    machines: freeAddresses(subscription, found),
    refusal: (requestedMachines) => ({
      code: 'SubnetIsFull',
      message:
        `Subnet ${name} with address prefix ${addressPrefix} does not have enough capacity for ` +
        `${requestedMachines} IP addresses.`,
    }),
  };
}
