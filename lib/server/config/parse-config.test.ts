import { describe, expect, test } from 'vitest';
import * as tenant from '@/emulator/entra/tenant';
import { publicConfigSchema } from '@/lib/contract/public-config';
import { ConfigError, parseConfig } from './parse-config';

const tenantId = '72f988bf-86f1-41af-91ab-2d7cd011db47';
const clientId = '04b07795-8ddb-461a-bbee-02f9e1bf7b46';
const azure = { AZURE_TENANT_ID: tenantId, AZURE_CLIENT_ID: clientId };

describe('without a tenant', () => {
  const config = parseConfig({});

  test('the emulator is the backend', () => {
    expect(config.arm.endpoint).toBe('http://127.0.0.1:4280');
    expect(config.emulatorOrigin).toBe('http://127.0.0.1:4280');
    expect(config.publicConfig.backendLabel).toBe('Emulator');
    expect(config).toMatchObject({ port: 3000, nameProfile: 'seed', logLevel: 'info' });
    expect(config.shutdown).toEqual({ delaySeconds: 0, graceSeconds: 20 });
    expect(config).not.toHaveProperty('tracesUrl');
  });

  // Neither may import the other: the emulator is the check on this code.
  test('the emulator means the same tenant, client and issuers', () => {
    expect(config.auth.tenantId).toBe(tenant.TENANT_ID);
    expect(config.auth.clientId).toBe(tenant.EMULATOR_CLIENT_ID);
    expect(config.auth.issuers).toEqual([tenant.ACCESS_TOKEN_ISSUER]);
    expect(config.publicConfig.authorityEndpoints?.issuer).toBe(tenant.ID_TOKEN_ISSUER);
  });

  test('the port of the emulator is where ARM and its keys are', () => {
    const moved = parseConfig({ EMULATOR_PORT: '4999' });
    expect(moved.arm.endpoint).toBe('http://127.0.0.1:4999');
    expect(moved.auth.keysUrl).toContain('http://127.0.0.1:4999/entra/');
  });

  test('variables set to nothing are not set', () => {
    expect(parseConfig({ AZURE_TENANT_ID: '', AZURE_CLIENT_ID: '', PORT: '' })).toEqual(config);
  });

  test('what the browser is told keeps its promise', () => {
    expect(publicConfigSchema.parse(config.publicConfig)).toEqual(config.publicConfig);
  });
});

describe('with a tenant and a client, Azure', () => {
  test.each([
    [
      'AzureCloud',
      'https://management.azure.com',
      `https://sts.windows.net/${tenantId}/`,
      `https://login.microsoftonline.com/${tenantId}/v2.0`,
      'https://management.core.windows.net/',
    ],
    [
      'AzureUSGovernment',
      'https://management.usgovcloudapi.net',
      `https://sts.windows.net/${tenantId}/`,
      `https://login.microsoftonline.us/${tenantId}/v2.0`,
      'https://management.core.usgovcloudapi.net/',
    ],
    [
      'AzureChinaCloud',
      'https://management.chinacloudapi.cn',
      `https://sts.chinacloudapi.cn/${tenantId}/`,
      `https://login.partner.microsoftonline.cn/${tenantId}/v2.0`,
      'https://management.core.chinacloudapi.cn/',
    ],
  ])('%s', (AZURE_CLOUD, endpoint, v1Issuer, v2Issuer, alias) => {
    const config = parseConfig({ ...azure, AZURE_CLOUD });
    expect(config.arm.endpoint).toBe(endpoint);
    expect(config.auth.issuers).toEqual([v1Issuer, v2Issuer]);
    expect(config.auth.audiences).toEqual(
      expect.arrayContaining([endpoint, `${endpoint}/`, alias, alias.slice(0, -1)]),
    );
    expect(config.publicConfig.armScope).toBe(`${endpoint}/user_impersonation`);
  });

  test('is the public cloud unless said otherwise, and has no emulator', () => {
    const config = parseConfig(azure);
    expect(config.arm.endpoint).toBe('https://management.azure.com');
    expect(config).not.toHaveProperty('emulatorOrigin');
    expect(config.publicConfig).not.toHaveProperty('authorityEndpoints');
  });

  test('compares GUIDs in lower case, as tokens write them', () => {
    const config = parseConfig({ ...azure, AZURE_TENANT_ID: tenantId.toUpperCase() });
    expect(config.auth.tenantId).toBe(tenantId);
  });
});

test.each(['http://collector:4318', 'http://collector:4318/'])('traces of %s', (endpoint) => {
  const { tracesUrl } = parseConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint });
  expect(tracesUrl).toBe('http://collector:4318/v1/traces');
});

describe('refused, by name and with what was expected', () => {
  test.each<[Record<string, string>, string]>([
    [{ PORT: 'abc' }, 'PORT: expected a port from 1 to 65535, got "abc"'],
    [{ PORT: '0' }, 'PORT: expected a port from 1 to 65535, got "0"'],
    [{ PORT: '65536' }, 'PORT: expected a port from 1 to 65535, got "65536"'],
    [{ PORT: '3000.5' }, 'PORT: expected a port from 1 to 65535, got "3000.5"'],
    [{ EMULATOR_PORT: '-1' }, 'EMULATOR_PORT: expected a port from 1 to 65535, got "-1"'],
    [{ EMULATOR_PORT: '3000' }, 'EMULATOR_PORT: expected a port other than PORT, which is 3000'],
    [{ ...azure, AZURE_TENANT_ID: 'contoso' }, 'AZURE_TENANT_ID: expected a GUID, got "contoso"'],
    [{ AZURE_TENANT_ID: tenantId }, 'AZURE_CLIENT_ID: expected a GUID, as AZURE_TENANT_ID'],
    [{ AZURE_CLIENT_ID: clientId }, 'AZURE_TENANT_ID: expected a GUID, as AZURE_TENANT_ID'],
    [
      { AZURE_CLOUD: 'AzureGermanCloud' },
      'AZURE_CLOUD: expected one of AzureCloud, AzureUSGovernment, AzureChinaCloud, got',
    ],
    [{ COMPUTE_NAME_RULES: 'any' }, 'COMPUTE_NAME_RULES: expected one of seed, service, got "any"'],
    [{ SHUTDOWN_DELAY_SECONDS: '5s' }, 'expected a number of seconds from 0 to 999, got "5s"'],
    [{ RATE_LIMIT_PER_MINUTE: 'few' }, 'expected a number from 0 to 1000000, got "few"'],
    [{ TRUSTED_PROXIES: '11' }, 'TRUSTED_PROXIES: expected a number from 0 to 10, got "11"'],
    [{ SHUTDOWN_GRACE_SECONDS: '-1' }, 'SHUTDOWN_GRACE_SECONDS: expected a number of seconds'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' },
      'OTEL_EXPORTER_OTLP_ENDPOINT: expected an http or https URL, got "collector:4318"',
    ],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL: expected one of debug, info, warn, error, silent, got'],
  ])('%j', (env, problem) => {
    expect(() => parseConfig(env)).toThrow(ConfigError);
    expect(() => parseConfig(env)).toThrow(problem);
  });

  test('all at once', () => {
    expect(() => parseConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT[^]*LOG_LEVEL/);
  });
});
