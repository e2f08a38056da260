import { describe, expect, it } from 'vitest';
import { grants, hasAnyRole, isAllowed, rolesAt } from './authz';
import { roles, type RoleName } from './roles';

const ML = 'Microsoft.MachineLearningServices';
const computes = `${ML}/workspaces/computes`;
const subnets = 'Microsoft.Network/virtualNetworks/subnets';
const identities = 'Microsoft.ManagedIdentity/userAssignedIdentities';
const SUBSCRIPTION = '/subscriptions/s1';
const WORKSPACE = `${SUBSCRIPTION}/resourceGroups/rg/providers/${ML}/workspaces/ws`;
const PERSON = 'p1';

const assigned = (...held: { role: string; scope?: string }[]) => ({
  roleAssignments: held.map(({ role, scope = SUBSCRIPTION }) => ({
    principalId: PERSON,
    role,
    scope,
  })),
});

describe('what a role allows', () => {
  const columns: RoleName[] = [
    'Owner',
    'Contributor',
    'Reader',
    'AzureML Data Scientist',
    'AzureML Compute Operator',
    'Network Contributor',
    'Managed Identity Operator',
  ];
  // Azure docs: built-in roles, and "Manage access to Azure Machine Learning workspaces".
  const table: [string, ...boolean[]][] = [
    [`${ML}/workspaces/read`, true, true, true, true, false, false, false],
    [`${ML}/workspaces/write`, true, true, false, false, false, false, false],
    [`${ML}/workspaces/delete`, true, true, false, false, false, false, false],
    [`${ML}/workspaces/listKeys/action`, true, true, false, false, false, false, false],
    [
      `${ML}/workspaces/checkComputeNameAvailability/action`,
      true,
      true,
      false,
      true,
      false,
      false,
      false,
    ],
    [`${ML}/workspaces/jobs/write`, true, true, false, true, false, false, false],
    [`${computes}/read`, true, true, true, true, true, false, false],
    [`${computes}/write`, true, true, false, false, true, false, false],
    [`${computes}/delete`, true, true, false, false, true, false, false],
    [`${computes}/start/action`, true, true, false, true, true, false, false],
    [`${computes}/stop/action`, true, true, false, true, true, false, false],
    [`${computes}/restart/action`, true, true, false, true, true, false, false],
    [`${computes}/listNodes/action`, true, true, false, true, true, false, false],
    [`${computes}/listKeys/action`, true, true, false, false, true, false, false],
    [`${ML}/locations/usages/read`, true, true, true, false, false, false, false],
    [
      'Microsoft.Resources/subscriptions/resourceGroups/read',
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ],
    [
      'Microsoft.Authorization/roleAssignments/write',
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ],
    ['Microsoft.Authorization/locks/delete', true, false, false, false, false, false, false],
    ['Microsoft.Authorization/locks/read', true, true, true, false, false, true, true],
    [`${subnets}/read`, true, true, true, false, false, true, false],
    [`${subnets}/join/action`, true, true, false, false, false, true, false],
    [`${identities}/read`, true, true, true, false, false, false, true],
    [`${identities}/assign/action`, true, true, false, false, false, false, true],
  ];
  const cases = table.flatMap(([action, ...answers]) =>
    columns.map((role, i) => [role, action, answers[i]] as const),
  );

  it.each(cases)('%s, %s: %s', (role, action, allowed) => {
    expect(grants(roles[role], action)).toBe(allowed);
  });

  it('is compared without regard to case', () => {
    expect(grants(roles['AzureML Compute Operator'], `${computes}/WRITE`.toUpperCase())).toBe(true);
  });
});

describe('several roles', () => {
  it('add up: what one takes away, another may give', () => {
    const both = assigned(
      { role: 'AzureML Data Scientist' },
      { role: 'AzureML Compute Operator', scope: WORKSPACE },
    );
    expect(isAllowed(both, PERSON, `${computes}/write`, `${WORKSPACE}/computes/c1`)).toBe(true);
    expect(isAllowed(both, PERSON, `${ML}/workspaces/write`, WORKSPACE)).toBe(false);
  });
});

describe('a role holds', () => {
  it.each([
    ['at its scope', WORKSPACE, true],
    ['below it', `${WORKSPACE}/computes/c1`, true],
    ['in any case of letters', WORKSPACE.toUpperCase(), true],
    ['not above it', SUBSCRIPTION, false],
    ['not beside it', `${WORKSPACE}2`, false],
  ])('%s', (_, scope, holds) => {
    const operator = assigned({ role: 'AzureML Compute Operator', scope: WORKSPACE });
    expect(rolesAt(operator, PERSON, scope)).toHaveLength(holds ? 1 : 0);
  });

  it('for nobody else', () => {
    expect(isAllowed(assigned({ role: 'Owner' }), 'p2', `${computes}/read`, WORKSPACE)).toBe(false);
    expect(hasAnyRole(assigned({ role: 'Owner' }), 'p2')).toBe(false);
  });

  it('only when it is known', () => {
    const unknown = assigned({ role: 'Wizard' });
    expect(isAllowed(unknown, PERSON, `${computes}/read`, WORKSPACE)).toBe(false);
  });
});
