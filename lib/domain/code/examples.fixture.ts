import type { CodeSubject } from './subject';

const workspace = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'rg-ml',
  workspace: 'ml-ws',
};

/** The compute of which notations are shown in full; it has a secret. */
export const databricksSubject: CodeSubject = {
  name: 'spark',
  workspace,
  target: {
    computeType: 'Databricks',
    workspaceUrl: 'adb-1234.5.azuredatabricks.net',
    accessToken: 'dapi0123',
    description: "Dana's",
  },
};

/** One that no published type has. */
export const batchSubject: CodeSubject = {
  name: 'batch',
  workspace,
  target: {
    computeType: 'Batch',
    resourceId:
      '/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345/resourceGroups/rg-ml/providers/Microsoft.Batch/batchAccounts/render',
  },
};
