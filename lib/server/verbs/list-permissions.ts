import { apiVersions } from '../../arm/api-versions';
import type { listPermissions as endpoint } from '../../contract/workspaces';
import { workspaceId } from '../../domain/resource-id/resource-id';
import { permissionOf } from '../map/permission';
import { objects } from '../map/read';
import type { Verb } from '../verb';

export const listPermissions: Verb<typeof endpoint> = async ({ params, arm }) => {
  const path = `${workspaceId(params)}/providers/Microsoft.Authorization/permissions`;
  const permissions = await arm.list(path, apiVersions.permissions);
  return { permissions: objects(permissions).map(permissionOf) };
};
