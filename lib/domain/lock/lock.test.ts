import { describe, expect, test } from 'vitest';
import { lockCovers, lockLabel, refusesWrites } from './lock';

const subscription = '/subscriptions/34adfa4f-cedf-4dc0-ba29-b6d1a69ab345';
const group = `${subscription}/resourceGroups/rg`;
const workspace = `${group}/providers/Microsoft.MachineLearningServices/workspaces/ws`;

describe('a lock holds for', () => {
  test.each([
    [subscription, workspace, true],
    [group, workspace, true],
    [workspace, workspace, true],
    [`${group}/`, workspace, true],
    [group.toUpperCase(), workspace, true],
    [workspace, group, false],
    [group, workspace.replace('/rg/', '/rg2/'), false],
    [workspace, `${workspace}2`, false],
  ])('scope %s and resource %s: %s', (scope, id, expected) => {
    expect(lockCovers({ scope }, id)).toBe(expected);
  });
});

test.each([
  ['CanNotDelete', false],
  ['ReadOnly', true],
  ['SomethingNew', true],
])('%s refuses writes: %s', (level, expected) => {
  expect(refusesWrites({ level })).toBe(expected);
});

test.each([
  [subscription, 'the subscription 34adfa4f-cedf-4dc0-ba29-b6d1a69ab345'],
  [group, 'the resource group rg'],
  [group.toLowerCase(), 'the resource group rg'],
  [workspace, 'the workspace ws'],
  [`${group}/providers/Microsoft.Network/virtualNetworks/v`, 'the virtual network v'],
  [`${group}/providers/Microsoft.Storage/storageAccounts/s`, 's'],
])('at %s', (scope, label) => {
  expect(lockLabel({ name: 'keep', level: 'ReadOnly', scope })).toBe(
    `the lock keep (ReadOnly) on ${label}`,
  );
});
