import * as workspaces from '@/lib/contract/workspaces';
import { route } from '@/lib/server/route';
import { getWorkspace } from '@/lib/server/verbs/get-workspace';

export const GET = route(workspaces.getWorkspace, getWorkspace);
