import { attachableRoutes } from './attachables';
import { computeRoutes } from './computes';
import { computePreviewRoutes } from './computes-preview';
import { datastoreRoutes } from './datastores';
import { identityRoutes } from './identities';
import { jobRoutes } from './jobs';
import { lockRoutes } from './locks';
import { nameAvailabilityRoutes } from './name-availability';
import { networkRoutes } from './networks';
import { operationRoutes } from './operations';
import { permissionRoutes } from './permissions';
import { quotaRoutes } from './quotas';
import { resourceGroupRoutes } from './resource-groups';
import { RouteTable } from './route-table';
import { sshKeyRoutes } from './ssh-public-keys';
import { storageKeyRoutes } from './storage-keys';
import { subscriptionRoutes } from './subscriptions';
import { usageRoutes } from './usages';
import { vmSizeRoutes } from './vm-sizes';
import { workspaceRoutes } from './workspaces';

/** Everything that ARM answers inside a subscription. */
export const armRoutes = new RouteTable([
  ...subscriptionRoutes,
  ...resourceGroupRoutes,
  ...workspaceRoutes,
  ...permissionRoutes,
  ...computeRoutes,
  ...computePreviewRoutes,
  ...operationRoutes,
  ...usageRoutes,
  ...vmSizeRoutes,
  ...quotaRoutes,
  ...nameAvailabilityRoutes,
  ...jobRoutes,
  ...networkRoutes,
  ...identityRoutes,
  ...attachableRoutes,
  ...storageKeyRoutes,
  ...datastoreRoutes,
  ...sshKeyRoutes,
  ...lockRoutes,
]);
