import { expect, it } from 'vitest';
import { resourceTypeOf, scopeOf } from './resource-path';

const SUB = '/subscriptions/s1';
const GROUP = `${SUB}/resourceGroups/rg`;
const ML = 'providers/Microsoft.MachineLearningServices';
const WORKSPACE = `${GROUP}/${ML}/workspaces/ws`;

it.each([
  [SUB, SUB],
  [`${SUB}/resourceGroups`, SUB],
  [GROUP, GROUP],
  [`${SUB}/${ML}/workspaces`, SUB],
  [`${GROUP}/${ML}/workspaces`, GROUP],
  [WORKSPACE, WORKSPACE],
  [`${WORKSPACE}/computes`, WORKSPACE],
  [`${WORKSPACE}/computes/c1`, `${WORKSPACE}/computes/c1`],
  [`${WORKSPACE}/computes/c1/start`, `${WORKSPACE}/computes/c1`],
  [`${WORKSPACE}/checkComputeNameAvailability`, WORKSPACE],
  [`${SUB}/${ML}/locations/eastus/usages`, `${SUB}/${ML}/locations/eastus`],
  [`${SUB}/providers/Microsoft.Authorization/permissions`, SUB],
  [`${GROUP}/providers/Microsoft.Authorization/permissions`, GROUP],
  [`${WORKSPACE}/providers/Microsoft.Authorization/permissions`, WORKSPACE],
  [`${WORKSPACE}/providers/Microsoft.Authorization/locks/freeze`, WORKSPACE],
  [`${WORKSPACE}/computes/c1/providers/Microsoft.Authorization/locks`, `${WORKSPACE}/computes/c1`],
  [
    `${GROUP}/providers/Microsoft.Network/virtualNetworks/v/subnets`,
    `${GROUP}/providers/Microsoft.Network/virtualNetworks/v`,
  ],
])('%s is authorized at %s', (path, scope) => {
  expect(scopeOf(path)).toBe(scope);
});

it.each([
  [SUB, 'Microsoft.Resources/subscriptions'],
  [`${SUB}/resourceGroups/rg`, 'Microsoft.Resources/subscriptions/resourceGroups'],
  [`${WORKSPACE}/computes/c1`, 'Microsoft.MachineLearningServices/workspaces/computes'],
  [
    `${WORKSPACE}/providers/Microsoft.Authorization/permissions`,
    'Microsoft.Authorization/permissions',
  ],
])('%s is of type %s', (path, type) => {
  expect(resourceTypeOf(path)).toBe(type);
});
