import * as neighbours from '@/lib/contract/neighbours';
import { route } from '@/lib/server/route';
import { listIdentities } from '@/lib/server/verbs/list-identities';

export const GET = route(neighbours.listIdentities, listIdentities);
