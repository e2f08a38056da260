import { z } from 'zod';
import { permissionSchema } from '../domain/permission/permission';
import { workspaceRefSchema } from '../domain/resource-id/resource-id';
import { workspaceListSchema, workspaceSchema } from '../domain/workspace/workspace';
import { plainEndpoint, type Endpoint } from './endpoint';

export const workspacePath = '/api/workspaces/[subscriptionId]/[resourceGroup]/[workspace]';

/** All that the caller can see, across subscriptions. */
export const listWorkspaces = {
  ...plainEndpoint,
  name: 'listWorkspaces',
  method: 'GET',
  path: '/api/workspaces',
  output: workspaceListSchema,
} satisfies Endpoint;

export const getWorkspace = {
  ...plainEndpoint,
  name: 'getWorkspace',
  method: 'GET',
  path: workspacePath,
  params: workspaceRefSchema,
  output: workspaceSchema,
} satisfies Endpoint;

/** What the caller may do in the workspace; ARM remains the judge of each call. */
export const listPermissions = {
  ...plainEndpoint,
  name: 'listPermissions',
  method: 'GET',
  path: `${workspacePath}/permissions`,
  params: workspaceRefSchema,
  output: z.object({ permissions: z.array(permissionSchema) }),
} satisfies Endpoint;
