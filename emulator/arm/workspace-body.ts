import type { SubscriptionState, WorkspaceRecord } from '../core/state';
import { TENANT_ID } from '../entra/tenant';
import { storageAccountOf } from '../files/storage-account';
import { stableGuid } from '../sim/chance';
import { resourceGroupId, workspaceResourceId } from '../sim/resource-id';

/** A workspace with the fields that the published answers of 2025-12-01 hold. */
export function workspaceBody({ subscriptionId }: SubscriptionState, workspace: WorkspaceRecord) {
  const { name, resourceGroup, location, tags, createdBy } = workspace;
  const createdAt = new Date(workspace.createdOnMs).toISOString();
  return {
    id: workspaceResourceId(subscriptionId, resourceGroup, name),
    name,
    type: 'Microsoft.MachineLearningServices/workspaces',
    location,
    tags,
    etag: null,
    kind: 'Default',
    sku: { name: 'Basic', tier: 'Basic' },
    identity: {
      type: 'SystemAssigned',
      principalId: stableGuid(workspace.workspaceId, 'identity'),
      tenantId: TENANT_ID,
    },
    properties: {
      ...settings(workspace),
      ...resourcesOf(subscriptionId, workspace),
      discoveryUrl: `https://${location}.api.azureml.ms/discovery`,
      mlFlowTrackingUri: trackingUri(subscriptionId, workspace),
      provisioningState: 'Succeeded',
      creationTime: createdAt,
    },
    systemData: {
      createdAt,
      createdBy,
      createdByType: 'User',
      lastModifiedAt: createdAt,
      lastModifiedBy: createdBy,
      lastModifiedByType: 'User',
    },
  };
}

function settings({ friendlyName, description, workspaceId }: WorkspaceRecord) {
  return {
    friendlyName,
    description,
    workspaceId,
    allowPublicAccessWhenBehindVnet: false,
    hbiWorkspace: false,
    imageBuildCompute: null,
    managedNetwork: { isolationMode: 'Disabled' },
    privateEndpointConnections: [],
    privateLinkCount: 0,
    publicNetworkAccess: 'Enabled',
    sharedPrivateLinkResources: [],
    storageHnsEnabled: false,
    tenantId: TENANT_ID,
    v1LegacyMode: false,
  };
}

/** The neighbours that every workspace is made with; of all but the storage only their names. */
function resourcesOf(subscriptionId: string, workspace: WorkspaceRecord) {
  const { name, resourceGroup } = workspace;
  const storage = storageAccountOf(subscriptionId, workspace);
  const providers = `${resourceGroupId(subscriptionId, resourceGroup)}/providers`;
  const short = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return {
    applicationInsights: `${providers}/Microsoft.Insights/components/${short}insights`,
    containerRegistry: `${providers}/Microsoft.ContainerRegistry/registries/${short}registry`,
    keyVault: `${providers}/Microsoft.KeyVault/vaults/${short}vault`,
    storageAccount: `${providers}/Microsoft.Storage/storageAccounts/${storage}`,
  };
}

function trackingUri(subscriptionId: string, { location, resourceGroup, name }: WorkspaceRecord) {
  return (
    `azureml://${location}.api.azureml.ms/mlflow/v1.0` +
    workspaceResourceId(subscriptionId, resourceGroup, name)
  );
}
