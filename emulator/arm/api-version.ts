import { noRegisteredProvider, invalidApiVersion, missingApiVersion } from './arm-errors';
import type { ArmRoute } from './context';
import { resourceTypeOf } from './resource-path';

/** Of Microsoft.MachineLearningServices; the first is the one that azure-rest-api-specs calls newest. */
const mlStableVersions = [
  '2026-05-01',
  '2026-03-01',
  '2025-12-01',
  '2025-09-01',
  '2025-06-01',
  '2024-10-01',
  '2024-04-01',
  '2023-10-01',
  '2023-04-01',
  '2022-10-01',
] as const;

export const mlPreviewVersions: readonly string[] = ['2026-05-15-preview', '2026-01-15-preview'];

export const mlVersions: readonly string[] = [...mlStableVersions, ...mlPreviewVersions];

/** Of Microsoft.Resources. */
export const resourcesVersions: readonly string[] = [
  '2025-04-01',
  '2024-11-01',
  '2022-12-01',
  '2022-09-01',
  '2021-04-01',
  '2021-01-01',
  '2020-01-01',
];

/** Of Microsoft.Authorization/permissions. */
export const permissionsVersions: readonly string[] = ['2022-04-01', '2018-07-01', '2015-07-01'];

/** Of Microsoft.Authorization/locks. */
export const lockVersions: readonly string[] = ['2020-05-01', '2017-04-01', '2016-09-01'];

/** Of Microsoft.Network/virtualNetworks, the newer ones. */
export const networkVersions: readonly string[] = [
  '2025-01-01',
  '2024-10-01',
  '2024-07-01',
  '2024-05-01',
  '2024-03-01',
  '2024-01-01',
  '2023-11-01',
  '2023-09-01',
];

/** Of Microsoft.ManagedIdentity/userAssignedIdentities. */
export const identityVersions: readonly string[] = ['2024-11-30', '2023-01-31', '2018-11-30'];

/** Of Microsoft.Compute/sshPublicKeys, the newer ones. */
export const sshKeyVersions: readonly string[] = [
  '2025-04-01',
  '2024-11-01',
  '2024-07-01',
  '2024-03-01',
  '2023-09-01',
];

/** The version asked for, or ARM's refusal. ARM compares it without regard to case. */
export function requireApiVersion(
  query: URLSearchParams,
  route: Pick<ArmRoute, 'path' | 'apiVersions'>,
): string {
  const asked = apiVersionOf(query);
  if (asked === undefined) throw missingApiVersion();
  const found = route.apiVersions.find((one) => one === asked.toLowerCase());
  if (found !== undefined) return found;
  const type = resourceTypeOf(route.path);
  throw type.startsWith('Microsoft.Resources/')
    ? invalidApiVersion(asked, route.apiVersions)
    : noRegisteredProvider(asked, type, route.apiVersions);
}

/** The parameter's name is matched without regard to case too. */
function apiVersionOf(query: URLSearchParams): string | undefined {
  for (const [name, value] of query) {
    if (name.toLowerCase() === 'api-version' && value !== '') return value;
  }
  return undefined;
}
