import { expect, test } from 'vitest';
import { workspaceOf } from './workspace';

const id =
  '/subscriptions/00000000-0000-4000-8000-000000000001/resourceGroups/rg/providers/Microsoft.MachineLearningServices/workspaces/ml-ws';

test.each([
  ['eastus', 'eastus'],
  ['East US', 'eastus'],
  [undefined, ''],
])('a workspace in %s is in the region %o', (location, region) => {
  const arm = { id, ...(location !== undefined && { location }) };
  expect(workspaceOf(arm, 'Production')).toMatchObject({ workspace: 'ml-ws', location: region });
});

test('what is no workspace is none', () => {
  expect(workspaceOf({ id: '/subscriptions/s' }, 'Production')).toBeUndefined();
});
