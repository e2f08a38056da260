import * as quota from '@/lib/contract/quota';
import { route } from '@/lib/server/route';
import { getRegionUsage } from '@/lib/server/verbs/get-region-usage';

export const GET = route(quota.getRegionUsage, getRegionUsage);
