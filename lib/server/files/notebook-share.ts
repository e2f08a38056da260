import 'server-only';
import { ShareClient, StorageSharedKeyCredential } from '@azure/storage-file-share';
import { apiVersions } from '../../arm/api-versions';
import type { ArmClient } from '../../arm/arm-client';
import { ArmFailure } from '../../arm/arm-failure';
import { workspaceId, type WorkspaceRef } from '../../domain/resource-id/resource-id';
import { AppError } from '../errors/app-error';
import { lastSegment } from '../map/arm-id';
import { object, text } from '../map/read';
import type { CallContext } from '../verb';
import { storageFailure } from './storage-failure';
import { storagePipeline } from './storage-pipeline';

/** Every workspace's share of notebooks has this name (Azure ML docs, prompt flow FAQ). */
const shareName = 'code-391ff5ac-6576-460f-ba4d-7e03433c68b6';

/** The notebooks share of a workspace. */
export interface NotebookShare {
  /** Does something with it; refusals are thrown as `AppError`. */
  use<T>(work: (share: ShareClient, signal: AbortSignal) => Promise<T>): Promise<T>;
}

/**
 * Opens the share by the key of its account, which ARM gives to whoever may have it. The key stays
 * in this call: it is neither kept nor logged nor sent on.
 */
export async function openNotebookShare(
  { arm, config, signal, onCall }: CallContext & { arm: ArmClient },
  ref: WorkspaceRef,
): Promise<NotebookShare> {
  const [account, key] = await Promise.all([accountOf(arm, ref), keyOf(arm, ref)]);
  const url = `${config.filesUrl.replace('{account}', account)}/${shareName}`;
  const credential = new StorageSharedKeyCredential(account, key);
  const share = new ShareClient(url, storagePipeline(credential, onCall));
  return {
    async use(work) {
      try {
        return await work(share, signal);
      } catch (error) {
        signal.throwIfAborted();
        throw storageFailure(error, account);
      }
    },
  };
}

/** Storage accounts are of small letters and digits, so that none can lead to another host. */
async function accountOf(arm: ArmClient, ref: WorkspaceRef): Promise<string> {
  const { properties } = await arm.get(workspaceId(ref), apiVersions.machineLearning);
  const account = lastSegment(text(object(properties).storageAccount));
  if (/^[a-z\d]{3,24}$/.test(account)) return account;
  throw new AppError('not-found', 'This workspace has no storage account of its own.');
}

async function keyOf(arm: ArmClient, ref: WorkspaceRef): Promise<string> {
  const { body } = await arm.send('POST', `${workspaceId(ref)}/listStorageAccountKeys`, {
    apiVersion: apiVersions.machineLearning,
  });
  const key = text(body.userStorageKey);
  if (key) return key;
  throw new ArmFailure({ kind: 'nonsense', status: 200, reason: 'ARM gave no storage key' });
}
