import { computeId, workspaceId, type WorkspaceRef } from '../resource-id/resource-id';

const hosts = {
  AzureCloud: { studio: 'ml.azure.com', portal: 'portal.azure.com' },
  AzureUSGovernment: { studio: 'ml.azure.us', portal: 'portal.azure.us' },
  AzureChinaCloud: { studio: 'studio.ml.azure.cn', portal: 'portal.azure.cn' },
} as const;
export type Cloud = keyof typeof hosts;

const clouds = ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'] as const;

/** The cloud whose portal is at an address; the public one for every other address. */
export const cloudOfPortal = (address: string): Cloud =>
  clouds.find((cloud) => address === `https://${hosts[cloud].portal}`) ?? 'AzureCloud';

/** The page of a compute in the studio. */
export function studioUrl(workspace: WorkspaceRef, name: string, cloud: Cloud): string {
  const query = new URLSearchParams({ wsid: workspaceId(workspace) });
  const page = `https://${hosts[cloud].studio}/compute/${encodeURIComponent(name)}/details`;
  return `${page}?${query.toString()}`;
}

/** The resource in the Azure portal. */
export const portalUrl = (workspace: WorkspaceRef, name: string, cloud: Cloud): string =>
  `https://${hosts[cloud].portal}/#resource${encodeURI(computeId({ ...workspace, name }))}`;
