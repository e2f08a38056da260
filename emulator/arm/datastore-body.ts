import type { SubscriptionState, WorkspaceRecord } from '../core/state';
import { NOTEBOOKS_SHARE } from '../files/share';
import { storageAccountOf } from '../files/storage-account';
import { workspaceResourceId } from '../sim/resource-id';

export interface Datastore {
  id: string;
  name: string;
  account: string;
  isDefault: boolean;
  createdOnMs: number;
  /** What of the account it is: a container of blobs or a share of files. */
  place: { datastoreType: 'AzureBlob'; containerName: string } | FilePlace;
}

interface FilePlace {
  datastoreType: 'AzureFile';
  fileShareName: string;
}

/** The four of each new workspace (Azure docs: Azure Machine Learning datastores). */
export function datastoresOf(
  { subscriptionId }: Pick<SubscriptionState, 'subscriptionId'>,
  workspace: WorkspaceRecord,
): Datastore[] {
  const { workspaceId, resourceGroup, createdOnMs } = workspace;
  const parent = workspaceResourceId(subscriptionId, resourceGroup, workspace.name);
  const account = storageAccountOf(subscriptionId, workspace);
  const datastore = (name: string, place: Datastore['place']): Datastore => ({
    id: `${parent}/datastores/${name}`,
    name,
    account,
    isDefault: name === 'workspaceblobstore',
    createdOnMs,
    place,
  });
  return [
    datastore('workspaceworkingdirectory', share(NOTEBOOKS_SHARE)),
    datastore('workspaceartifactstore', container('azureml')),
    datastore('workspacefilestore', share(`azureml-filestore-${workspaceId}`)),
    datastore('workspaceblobstore', container(`azureml-blobstore-${workspaceId}`)),
  ];
}

const container = (containerName: string) =>
  ({ datastoreType: 'AzureBlob', containerName }) as const;
const share = (fileShareName: string) => ({ datastoreType: 'AzureFile', fileShareName }) as const;

const AUTHOR = 'Microsoft.MachineLearningServices';

/** With the fields of the published answer; secrets have a call of their own. */
export function datastoreBody({ id, name, account, isDefault, createdOnMs, place }: Datastore) {
  const createdAt = new Date(createdOnMs).toISOString();
  return {
    id,
    name,
    type: 'Microsoft.MachineLearningServices/workspaces/datastores',
    properties: {
      description: null,
      tags: {},
      properties: null,
      isDefault,
      credentials: { credentialsType: 'AccountKey', secrets: { secretsType: 'AccountKey' } },
      ...place,
      accountName: account,
      endpoint: 'core.windows.net',
      protocol: 'https',
      serviceDataAccessAuthIdentity: 'None',
    },
    systemData: {
      createdAt,
      createdBy: AUTHOR,
      createdByType: 'Application',
      lastModifiedAt: createdAt,
      lastModifiedBy: AUTHOR,
      lastModifiedByType: 'Application',
    },
  };
}
