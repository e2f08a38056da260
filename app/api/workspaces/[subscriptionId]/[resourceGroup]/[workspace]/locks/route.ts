import * as neighbours from '@/lib/contract/neighbours';
import { route } from '@/lib/server/route';
import { listLocks } from '@/lib/server/verbs/list-locks';

export const GET = route(neighbours.listLocks, listLocks);
