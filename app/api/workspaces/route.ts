import * as workspaces from '@/lib/contract/workspaces';
import { route } from '@/lib/server/route';
import { listWorkspaces } from '@/lib/server/verbs/list-workspaces';

export const GET = route(workspaces.listWorkspaces, listWorkspaces);
