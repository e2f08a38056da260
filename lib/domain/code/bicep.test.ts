import { expect, test } from 'vitest';
import { bicep } from './bicep';
import { batchSubject, databricksSubject } from './examples.fixture';

test('a compute below its workspace, with a parameter for the token', () => {
  expect(bicep.write(databricksSubject))
    .toBe(String.raw`@description('Access token of the Databricks workspace')
@secure()
param accessToken string

resource workspace 'Microsoft.MachineLearningServices/workspaces@2025-12-01' existing = {
  name: 'ml-ws'
}

resource compute 'Microsoft.MachineLearningServices/workspaces/computes@2025-12-01' = {
  parent: workspace
  name: 'spark'
  properties: {
    computeType: 'Databricks'
    description: 'Dana\'s'
    properties: {
      databricksAccessToken: accessToken
      workspaceUrl: 'adb-1234.5.azuredatabricks.net'
    }
  }
}
`);
});

test('what the compiler will warn of is said above', () => {
  expect(bicep.write(batchSubject)).toContain(
    '\n// Batch is not among the types of compute that ARM publishes.\nresource compute ',
  );
});
