import { describe, expect, test } from 'vitest';
import type { PublicConfig } from '../../contract/public-config';
import { msalConfiguration } from './msal-configuration';

const azure: PublicConfig = {
  clientId: '00000000-0000-4000-8000-000000000001',
  authority: 'https://login.microsoftonline.us/tenant',
  armScope: 'https://management.usgovcloudapi.net/user_impersonation',
  graphScope: 'https://graph.microsoft.us/User.ReadBasic.All',
  nameProfile: 'seed',
  portalUrl: 'https://portal.azure.us',
};

describe('an authority that MSAL can ask', () => {
  const { auth } = msalConfiguration(azure, 'https://computes.contoso.example');

  test('is known, and describes itself', () => {
    expect(auth.knownAuthorities).toEqual(['login.microsoftonline.us']);
    expect(auth).not.toHaveProperty('authorityMetadata');
  });

  test('sends people back to this origin', () => {
    expect(auth.redirectUri).toBe('https://computes.contoso.example/auth/redirect');
  });
});

test('an authority served from here is described by addresses of here', () => {
  const { auth } = msalConfiguration(
    {
      ...azure,
      authorityEndpoints: {
        issuer: 'https://issuer.example/v2.0',
        authorize: '/emulator/authorize',
        token: '/emulator/token',
        endSession: '/emulator/logout',
        keys: '/emulator/keys',
      },
    },
    'http://localhost:3000',
  );
  expect(auth.authority).toBe('https://login.microsoftonline.us/emulator');
  expect(JSON.parse(auth.authorityMetadata ?? '')).toEqual({
    issuer: 'https://issuer.example/v2.0',
    authorization_endpoint: 'http://localhost:3000/emulator/authorize',
    token_endpoint: 'http://localhost:3000/emulator/token',
    end_session_endpoint: 'http://localhost:3000/emulator/logout',
    jwks_uri: 'http://localhost:3000/emulator/keys',
  });
});
