import { expect, test } from 'vitest';
import { editClusterHref } from './edit-search';

test('a cluster opens with its settings', () => {
  const subscriptionId = '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345';
  expect(
    editClusterHref({ subscriptionId, resourceGroup: 'rg', workspace: 'ws1', name: 'a/b' }),
  ).toBe(`/workspaces/${subscriptionId}/rg/ws1/compute/clusters/a%2Fb?edit=true`);
});
