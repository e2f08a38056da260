import type { PublicConfig } from '../../contract/public-config';
import { clouds, type Cloud, type CloudName } from './clouds';

/** Where ARM is, whose tokens are believed, and where people sign in. */
export interface Backend {
  arm: { endpoint: string };
  graph: { endpoint: string };
  /** Where Azure Files of a storage account is, `{account}` standing for its name. */
  filesUrl: string;
  auth: {
    tenantId: string;
    clientId: string;
    issuers: string[];
    audiences: string[];
    graphAudiences: string[];
    keysUrl: string;
  };
  /** Where `/emulator/*` is forwarded to, if there is an emulator. */
  emulatorOrigin?: string;
  publicConfig: Omit<PublicConfig, 'nameProfile'>;
}

/** The emulator's only tenant and its app registration. */
const emulatorTenantId = 'c0ffee00-0000-4000-8000-00000000c0de';
const emulatorClientId = '00000000-0000-4000-8000-00000000c11e';

/** The least that lets a person look up others; needs no consent of an admin (Graph permissions). */
const graphScope = (endpoint: string): string => `${endpoint}/User.ReadBasic.All`;

/** Entra names Graph by its address or by this id, which is the same in every cloud. */
const graphAppId = '00000003-0000-0000-c000-000000000000';
const graphAudiences = (endpoint: string): string[] => [endpoint, `${endpoint}/`, graphAppId];

export function azureBackend(cloudName: CloudName, tenantId: string, clientId: string): Backend {
  const cloud: Cloud = clouds[cloudName];
  const { armEndpoint, armAlias, authority, v1Issuer, portalUrl, label } = cloud;
  const { graphEndpoint, storageSuffix } = cloud;
  return {
    arm: { endpoint: armEndpoint },
    graph: { endpoint: graphEndpoint },
    filesUrl: `https://{account}.file.${storageSuffix}`,
    auth: {
      tenantId,
      clientId,
      issuers: [`${v1Issuer}/${tenantId}/`, `${authority}/${tenantId}/v2.0`],
      audiences: [armEndpoint, armAlias].flatMap((audience) => [audience, `${audience}/`]),
      graphAudiences: graphAudiences(graphEndpoint),
      keysUrl: `${authority}/${tenantId}/discovery/v2.0/keys`,
    },
    publicConfig: {
      clientId,
      authority: `${authority}/${tenantId}`,
      armScope: `${armEndpoint}/user_impersonation`,
      graphScope: graphScope(graphEndpoint),
      portalUrl,
      ...(label !== undefined && { backendLabel: label }),
    },
  };
}

/**
 * The emulator signs in and answers as the public cloud does. Its issuers are fixed names, so that a
 * token is good however the emulator was reached; the browser reaches it through this app.
 */
export function emulatorBackend(port: number): Backend {
  const origin = `http://127.0.0.1:${port}`;
  const authority = `https://login.emulator.localhost/${emulatorTenantId}`;
  const entra = `/emulator/entra/${emulatorTenantId}`;
  const audience = clouds.AzureCloud.armEndpoint;
  return {
    arm: { endpoint: origin },
    graph: { endpoint: `${origin}/graph` },
    filesUrl: `${origin}/files/{account}`,
    auth: {
      tenantId: emulatorTenantId,
      clientId: emulatorClientId,
      issuers: [`https://sts.emulator.localhost/${emulatorTenantId}/`],
      audiences: [audience, `${audience}/`],
      graphAudiences: graphAudiences(clouds.AzureCloud.graphEndpoint),
      keysUrl: `${origin}/entra/${emulatorTenantId}/discovery/v2.0/keys`,
    },
    emulatorOrigin: origin,
    publicConfig: {
      clientId: emulatorClientId,
      authority,
      authorityEndpoints: {
        issuer: `${authority}/v2.0`,
        authorize: `${entra}/oauth2/v2.0/authorize`,
        token: `${entra}/oauth2/v2.0/token`,
        endSession: `${entra}/oauth2/v2.0/logout`,
        keys: `${entra}/discovery/v2.0/keys`,
      },
      armScope: `${audience}/user_impersonation`,
      graphScope: graphScope(clouds.AzureCloud.graphEndpoint),
      portalUrl: clouds.AzureCloud.portalUrl,
      backendLabel: 'Emulator',
    },
  };
}
