import * as computes from '@/lib/contract/computes';
import { route } from '@/lib/server/route';
import { restartCompute } from '@/lib/server/verbs/restart-compute';

export const POST = route(computes.restartCompute, restartCompute);
