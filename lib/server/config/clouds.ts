/** What differs between the clouds of Azure. */
export interface Cloud {
  armEndpoint: string;
  /** Older spelling of the same resource; Entra still issues tokens for it. */
  armAlias: string;
  /** Host of sign-in. */
  authority: string;
  /** Issuer of version 1 tokens, which ARM's are; the tenant id follows. */
  v1Issuer: string;
  portalUrl: string;
  graphEndpoint: string;
  /** Of the hosts of storage accounts: `{account}.file.{suffix}`. */
  storageSuffix: string;
  /** Shown in the header where it is not the public cloud. */
  label?: string;
}

/**
 * Azure docs: "Compare Azure Government and global Azure", "Developer guide for Azure China", and
 * "National clouds" of the Microsoft identity platform.
 */
export const clouds = {
  AzureCloud: {
    armEndpoint: 'https://management.azure.com',
    armAlias: 'https://management.core.windows.net',
    authority: 'https://login.microsoftonline.com',
    v1Issuer: 'https://sts.windows.net',
    portalUrl: 'https://portal.azure.com',
    graphEndpoint: 'https://graph.microsoft.com',
    storageSuffix: 'core.windows.net',
  },
  AzureUSGovernment: {
    armEndpoint: 'https://management.usgovcloudapi.net',
    armAlias: 'https://management.core.usgovcloudapi.net',
    authority: 'https://login.microsoftonline.us',
    v1Issuer: 'https://sts.windows.net',
    portalUrl: 'https://portal.azure.us',
    graphEndpoint: 'https://graph.microsoft.us',
    storageSuffix: 'core.usgovcloudapi.net',
    label: 'US Government',
  },
  AzureChinaCloud: {
    armEndpoint: 'https://management.chinacloudapi.cn',
    armAlias: 'https://management.core.chinacloudapi.cn',
    authority: 'https://login.partner.microsoftonline.cn',
    v1Issuer: 'https://sts.chinacloudapi.cn',
    portalUrl: 'https://portal.azure.cn',
    graphEndpoint: 'https://microsoftgraph.chinacloudapi.cn',
    storageSuffix: 'core.chinacloudapi.cn',
    label: 'China',
  },
} as const satisfies Record<string, Cloud>;

/** As `az cloud list` names them. */
export type CloudName = keyof typeof clouds;
export const cloudNames = ['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud'] as const;
