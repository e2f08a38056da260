import { expect, test } from 'vitest';
import { alreadyAttached } from './already-attached';

const id = '/subscriptions/s/resourceGroups/g/providers/Microsoft.Databricks/workspaces/w';
const compute = {
  kind: 'attached',
  name: 'db-cluster',
  location: 'eastus',
  computeType: 'Databricks',
  provisioningState: 'Succeeded',
  isAttached: true,
} as const;

test('a resource is found in whichever case its id is written', () => {
  const attached = { ...compute, resourceId: id.toUpperCase() };
  expect(alreadyAttached(` ${id}`, [compute, attached])).toBe(attached);
});

test('an attachment that failed has nothing to break', () => {
  const failed = { ...compute, provisioningState: 'Failed', resourceId: id };
  expect(alreadyAttached(id, [failed])).toBeUndefined();
  const attached = { ...compute, name: 'second-try', resourceId: id };
  expect(alreadyAttached(id, [failed, attached])).toBe(attached);
});

test('another resource, or one without an id, is not it', () => {
  expect(alreadyAttached(id, [compute, { ...compute, resourceId: `${id}2` }])).toBeUndefined();
});
