import type { listVmSizes as endpoint } from '../../contract/regions';
import { vmSizeOf } from '../map/vm-size';
import type { Verb } from '../verb';

export const listVmSizes: Verb<typeof endpoint> = async ({ params, arm }) => {
  const { subscriptionId, location } = params;
  const { value = [] } = await arm.sdk(subscriptionId).virtualMachineSizes.list(location);
  return { sizes: value.map(vmSizeOf) };
};
