import * as computes from '@/lib/contract/computes';
import { route } from '@/lib/server/route';
import { listNodes } from '@/lib/server/verbs/list-nodes';

export const GET = route(computes.listNodes, listNodes);
