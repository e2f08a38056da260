import * as workspaces from '@/lib/contract/workspaces';
import { route } from '@/lib/server/route';
import { listPermissions } from '@/lib/server/verbs/list-permissions';

export const GET = route(workspaces.listPermissions, listPermissions);
