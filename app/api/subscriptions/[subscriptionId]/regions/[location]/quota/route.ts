import * as regions from '@/lib/contract/regions';
import { route } from '@/lib/server/route';
import { getQuota } from '@/lib/server/verbs/get-quota';

export const GET = route(regions.getQuota, getQuota);
