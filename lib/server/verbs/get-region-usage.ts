import { isRefusal } from '../../arm/arm-failure';
import type { getRegionUsage as endpoint } from '../../contract/quota';
import { regionUsageOf } from '../map/region-usage';
import type { Verb } from '../verb';

export const getRegionUsage: Verb<typeof endpoint> = async ({ params, arm }) => {
  const { subscriptionId, location } = params;
  const { usages, quotas } = arm.sdk(subscriptionId);
  const [used, limits] = await Promise.all([
    allOf(usages.list(location)),
    // A right of its own, without which what is in use can still be shown.
    allOf(quotas.list(location)).catch((error: unknown) => {
      if (isRefusal(error, 403)) return undefined;
      throw error;
    }),
  ]);
  return regionUsageOf(location, used, limits);
};

async function allOf<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of pages) items.push(item);
  return items;
}
