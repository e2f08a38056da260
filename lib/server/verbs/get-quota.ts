import type { Usage } from '@azure/arm-machinelearning';
import type { getQuota as endpoint } from '../../contract/regions';
import { quotaOf } from '../map/quota';
import type { Verb } from '../verb';

export const getQuota: Verb<typeof endpoint> = async ({ params, arm }) => {
  const { subscriptionId, location } = params;
  const usages: Usage[] = [];
  for await (const usage of arm.sdk(subscriptionId).usages.list(location)) usages.push(usage);
  return quotaOf(location, usages);
};
