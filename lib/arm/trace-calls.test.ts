import { expect, test } from 'vitest';
import { resourceType } from './trace-calls';

const ml = 'Microsoft.MachineLearningServices';
const workspace = `/subscriptions/s/resourceGroups/dana-rg/providers/${ml}/workspaces/dana-ws`;

test.each([
  [`${workspace}/computes`, `${ml}/workspaces/computes`],
  [`${workspace}/computes/dana-notebooks`, `${ml}/workspaces/computes`],
  [`${workspace}/computes/dana-notebooks/start`, `${ml}/workspaces/computes/start`],
  [
    `${workspace}/providers/Microsoft.Authorization/permissions`,
    'Microsoft.Authorization/permissions',
  ],
  [`/subscriptions/s/providers/${ml}/locations/eastus/quotas`, `${ml}/locations/quotas`],
  ['/subscriptions', 'subscriptions'],
  ['/subscriptions/s/resourceGroups/dana-rg', 'subscriptions/resourceGroups'],
  ['/v1.0/users', 'v1.0'],
  ['/', ''],
])('%s is %s', (path, type) => {
  expect(resourceType(path)).toBe(type);
});
