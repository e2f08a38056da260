import { accountKeysOf } from '../files/storage-account';
import { mlVersions } from './api-version';
import type { WorkspaceParam } from './compute-lookup';
import { armRoute, type ArmCall, type ArmReply, type ArmRoute } from './context';
import { datastoreBody, datastoresOf, type Datastore } from './datastore-body';
import { datastoreNotFound } from './datastore-errors';
import { requireWorkspace, sameName } from './lookup';
import { paged } from './paging';
import { WORKSPACE_PATH } from './provider-paths';

const ACTIONS = 'Microsoft.MachineLearningServices/workspaces/datastores';
const DATASTORE = `${WORKSPACE_PATH}/datastores/{datastoreName}` as const;
const PAGE_SIZE = 30;

/** Those that each workspace is made with; more cannot be registered. */
export const datastoreRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'GET',
    path: `${WORKSPACE_PATH}/datastores`,
    action: `${ACTIONS}/read`,
    apiVersions: mlVersions,
    handle: listDatastores,
  }),
  armRoute({
    method: 'GET',
    path: DATASTORE,
    action: `${ACTIONS}/read`,
    apiVersions: mlVersions,
    handle: (call) => ({ status: 200, body: datastoreBody(requireDatastore(call)) }),
  }),
  armRoute({
    method: 'POST',
    path: `${DATASTORE}/listSecrets`,
    action: `${ACTIONS}/listSecrets/action`,
    apiVersions: mlVersions,
    handle(call) {
      const [key] = accountKeysOf(requireDatastore(call).account);
      return { status: 200, body: { secretsType: 'AccountKey', key } };
    },
  }),
];

function listDatastores(call: ArmCall<WorkspaceParam>): ArmReply {
  const all = datastoresOf(call.subscription, requireWorkspace(call));
  const isDefault = call.query.get('isDefault')?.toLowerCase();
  const wanted = all.filter(
    (one) => isDefault === undefined || String(one.isDefault) === isDefault,
  );
  return { status: 200, body: paged(call, wanted.map(datastoreBody), PAGE_SIZE) };
}

function requireDatastore(call: ArmCall<WorkspaceParam | 'datastoreName'>): Datastore {
  const { datastoreName } = call.params;
  const found = datastoresOf(call.subscription, requireWorkspace(call)).find(({ name }) =>
    sameName(name, datastoreName),
  );
  if (found === undefined) throw datastoreNotFound(datastoreName);
  return found;
}
