import { accountKeysOf, storageAccountOf } from '../files/storage-account';
import { mlVersions } from './api-version';
import { armRoute, type ArmRoute } from './context';
import { requireWorkspace } from './lookup';
import { WORKSPACE_PATH } from './provider-paths';

/** The key of the workspace's own storage, with which the notebooks files are read and written. */
export const storageKeyRoutes: readonly ArmRoute[] = [
  armRoute({
    method: 'POST',
    path: `${WORKSPACE_PATH}/listStorageAccountKeys`,
    action: 'Microsoft.MachineLearningServices/workspaces/listStorageAccountKeys/action',
    apiVersions: mlVersions,
    handle(call) {
      const account = storageAccountOf(call.subscription.subscriptionId, requireWorkspace(call));
      const [userStorageKey] = accountKeysOf(account);
      return { status: 200, body: { userStorageKey } };
    },
  }),
];
