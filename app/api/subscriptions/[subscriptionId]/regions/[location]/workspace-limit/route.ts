import * as quota from '@/lib/contract/quota';
import { route } from '@/lib/server/route';
import { setWorkspaceLimit } from '@/lib/server/verbs/set-workspace-limit';

export const POST = route(quota.setWorkspaceLimit, setWorkspaceLimit);
