/** The api-versions that are asked for, one per resource provider. */
export const apiVersions = {
  /** Microsoft.MachineLearningServices; 2026-03-01 and 2026-05-01 have the same shapes. */
  machineLearning: '2025-12-01',
  /** Microsoft.Resources/subscriptions */
  subscriptions: '2022-12-01',
  /** Microsoft.Authorization/permissions */
  permissions: '2022-04-01',
} as const;
