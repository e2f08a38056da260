/** One item of a role's permissions; `notActions` take away from its own `actions` only. */
export interface Permission {
  actions: readonly string[];
  notActions: readonly string[];
}

export interface RoleDefinition extends Permission {
  /** Name of the role definition, a GUID that is the same in every tenant. */
  id: string;
}

const ml = 'Microsoft.MachineLearningServices/workspaces';

/** Azure docs: built-in roles. */
export const roles = {
  Owner: {
    id: '8e3af657-a8ff-443c-a75c-2fe8c4bcb635',
    actions: ['*'],
    notActions: [],
  },
  Contributor: {
    id: 'b24988ac-6180-42a0-ab88-20f7382dd24c',
    actions: ['*'],
    notActions: [
      'Microsoft.Authorization/*/Delete',
      'Microsoft.Authorization/*/Write',
      'Microsoft.Authorization/elevateAccess/Action',
      'Microsoft.Blueprint/blueprintAssignments/write',
      'Microsoft.Blueprint/blueprintAssignments/delete',
      'Microsoft.Compute/galleries/share/action',
      'Microsoft.Purview/consents/write',
      'Microsoft.Purview/consents/delete',
      'Microsoft.Resources/deploymentStacks/manageDenySetting/action',
    ],
  },
  Reader: {
    id: 'acdd72a7-3385-48ef-bd42-f606fba81ae7',
    actions: ['*/read'],
    notActions: [],
  },
  'AzureML Data Scientist': {
    id: 'f6c7c914-8db3-469d-8ca1-694a8f32e121',
    actions: [`${ml}/*/read`, `${ml}/*/action`, `${ml}/*/delete`, `${ml}/*/write`],
    notActions: [
      `${ml}/delete`,
      `${ml}/write`,
      `${ml}/computes/*/write`,
      `${ml}/computes/*/delete`,
      `${ml}/computes/listKeys/action`,
      `${ml}/listKeys/action`,
      `${ml}/hubs/write`,
      `${ml}/hubs/delete`,
      `${ml}/featurestores/write`,
      `${ml}/featurestores/delete`,
    ],
  },
  'AzureML Compute Operator': {
    id: 'e503ece1-11d0-4e8e-8e2c-7a6c3bf38815',
    actions: [`${ml}/computes/*`, `${ml}/notebooks/vm/*`],
    notActions: [],
  },
  'Network Contributor': {
    id: '4d97b98b-1d4f-4787-a291-c67834d212e7',
    actions: ['Microsoft.Authorization/*/read', 'Microsoft.Network/*'],
    notActions: [],
  },
  'Managed Identity Operator': {
    id: 'f1a07417-d97a-45cb-824c-7a7467783830',
    actions: [
      'Microsoft.Authorization/*/read',
      'Microsoft.ManagedIdentity/userAssignedIdentities/*/read',
      'Microsoft.ManagedIdentity/userAssignedIdentities/*/assign/action',
    ],
    notActions: [],
  },
} as const satisfies Record<string, RoleDefinition>;

export type RoleName = keyof typeof roles;

export function findRole(name: string): RoleDefinition | undefined {
  return Object.entries(roles).find(([key]) => key === name)?.[1];
}
