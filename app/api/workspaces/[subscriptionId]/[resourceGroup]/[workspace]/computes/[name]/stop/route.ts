import * as computes from '@/lib/contract/computes';
import { route } from '@/lib/server/route';
import { stopCompute } from '@/lib/server/verbs/stop-compute';

export const POST = route(computes.stopCompute, stopCompute);
