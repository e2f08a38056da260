import { describe, expect, test } from 'vitest';
import {
  computeId,
  computeRefSchema,
  parseWorkspaceId,
  sameWorkspace,
  workspaceId,
} from './resource-id';

const ref = {
  subscriptionId: '34adfa4f-cedf-4dc0-ba29-b6d1a69ab345',
  resourceGroup: 'testrg123',
  workspace: 'workspaces123',
};

test('an ARM id is made and read back', () => {
  expect(parseWorkspaceId(workspaceId(ref))).toEqual(ref);
  expect(computeId({ ...ref, name: 'cpu' })).toBe(`${workspaceId(ref)}/computes/cpu`);
});

test('ids differ by case only and still are the same workspace', () => {
  expect(parseWorkspaceId(workspaceId(ref).toUpperCase())).toBeDefined();
  expect(sameWorkspace(ref, { ...ref, resourceGroup: 'TESTRG123' })).toBe(true);
});

test('an id of something else is no workspace', () => {
  expect(parseWorkspaceId('/subscriptions/x/resourceGroups/y')).toBeUndefined();
  expect(parseWorkspaceId('')).toBeUndefined();
});

describe('a compute in a path', () => {
  test.each(['cpu', 'a', 'cpu-cluster-1', 'db_cluster', 'x.y', 'A'.repeat(64)])(
    '%s is accepted',
    (name) => expect(computeRefSchema.safeParse({ ...ref, name }).success).toBe(true),
  );
  test.each(['', '.', '..', 'a/b', 'a b', 'a?b', 'a#b', 'é', 'A'.repeat(65), '%2e'])(
    '%j is refused',
    (name) => expect(computeRefSchema.safeParse({ ...ref, name }).success).toBe(false),
  );
});

describe('a resource group in a path', () => {
  test.each(['rg', 'my-rg', 'rg_(1)', 'rg.one', 'rg-größe', '日本'])(
    '%s is accepted',
    (resourceGroup) =>
      expect(computeRefSchema.safeParse({ ...ref, resourceGroup, name: 'cpu' }).success).toBe(true),
  );
  test.each(['', 'rg.', '..', 'a/b', 'a b', 'a%2Fb', 'a?b', '\u202Erg', 'rg-½', 'r'.repeat(91)])(
    '%j is refused',
    (resourceGroup) =>
      expect(computeRefSchema.safeParse({ ...ref, resourceGroup, name: 'cpu' }).success).toBe(
        false,
      ),
  );
});
