import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { computeActions, isGranted } from '@/lib/domain/permission/permission';

const folder = import.meta.dirname;

/** What `az role definition create` takes (Azure docs, "Azure custom roles"). */
const roleSchema = z.strictObject({
  Name: z.string().min(1),
  IsCustom: z.literal(true),
  Description: z.string().min(1).max(2048),
  Actions: z.array(z.string()),
  NotActions: z.array(z.string()),
  DataActions: z.array(z.string()),
  NotDataActions: z.array(z.string()),
  AssignableScopes: z.array(z.string().startsWith('/subscriptions/')),
});

function role(name: string) {
  const file = path.join(folder, `${name}.json`);
  const { Actions, NotActions } = roleSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return [{ actions: Actions, notActions: NotActions }];
}

const ml = 'Microsoft.MachineLearningServices';
/** What pages ask of ARM beside the computes. */
const reads = [
  `${ml}/workspaces/read`,
  `${ml}/workspaces/jobs/read`,
  `${ml}/locations/quotas/read`,
  `${ml}/locations/usages/read`,
  `${ml}/locations/vmSizes/read`,
  'Microsoft.Authorization/locks/read',
  'Microsoft.Authorization/permissions/read',
];
const looks: (keyof typeof computeActions)[] = ['read', 'listNodes'];

test('every role is looked at', () => {
  expect(readdirSync(folder).filter((file) => file.endsWith('.json'))).toEqual([
    'compute-dashboard-reader.json',
    'compute-dashboard-user.json',
  ]);
});

describe('the user', () => {
  const granted = role('compute-dashboard-user');
  test.each([...Object.values(computeActions), ...reads])('may %s', (action) => {
    expect(isGranted(granted, action)).toBe(true);
  });
  test.each([
    `${ml}/workspaces/write`,
    `${ml}/workspaces/delete`,
    `${ml}/workspaces/computes/listKeys/action`,
    `${ml}/workspaces/listStorageAccountKeys/action`,
    `${ml}/locations/updateQuotas/action`,
    'Microsoft.Authorization/roleAssignments/write',
    'Microsoft.Storage/storageAccounts/listKeys/action',
  ])('may not %s', (action) => {
    expect(isGranted(granted, action)).toBe(false);
  });
});

describe('the reader', () => {
  const granted = role('compute-dashboard-reader');
  test.each([...looks.map((name) => computeActions[name]), ...reads])('may %s', (action) => {
    expect(isGranted(granted, action)).toBe(true);
  });
  const others = Object.entries(computeActions).filter(
    ([name]) => !looks.some((look) => look === name),
  );
  test.each(others)('may not %s', (_, action) => {
    expect(isGranted(granted, action)).toBe(false);
  });
});
