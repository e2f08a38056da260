import * as computes from '@/lib/contract/computes';
import { route } from '@/lib/server/route';
import { startCompute } from '@/lib/server/verbs/start-compute';

export const POST = route(computes.startCompute, startCompute);
