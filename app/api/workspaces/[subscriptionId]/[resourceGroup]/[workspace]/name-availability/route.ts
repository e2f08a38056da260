import * as computes from '@/lib/contract/computes';
import { route } from '@/lib/server/route';
import { checkComputeName } from '@/lib/server/verbs/check-compute-name';

export const GET = route(computes.checkComputeName, checkComputeName);
