import * as computes from '@/lib/contract/computes';
import { route } from '@/lib/server/route';
import { listComputes } from '@/lib/server/verbs/list-computes';

export const GET = route(computes.listComputes, listComputes);
