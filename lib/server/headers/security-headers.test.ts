import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from './security-headers';

const page = {
  nonce: 'bm9uY2U=',
  authorityOrigin: 'https://login.microsoftonline.com',
  isSecure: true,
  isRedirectPage: false,
  isDevelopment: false,
};

const directivesOf = (policy: string) =>
  new Map(policy.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));

describe('content security policy', () => {
  const directives = directivesOf(contentSecurityPolicy(page));

  test.each([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", "'nonce-bm9uY2U='", "'strict-dynamic'"]],
    ['style-src', ["'self'", "'nonce-bm9uY2U='"]],
    ['connect-src', ["'self'", 'https://login.microsoftonline.com']],
    ['frame-src', ["'self'", 'https://login.microsoftonline.com']],
    ['frame-ancestors', ["'none'"]],
    ['object-src', ["'none'"]],
    ['base-uri', ["'none'"]],
  ])('%s', (name, sources) => {
    expect(directives.get(name)).toEqual(sources);
  });

  test('only the redirect page may stand in a frame, and only in one of ours', () => {
    const policy = contentSecurityPolicy({ ...page, isRedirectPage: true });
    expect(directivesOf(policy).get('frame-ancestors')).toEqual(["'self'"]);
  });

  test('scripts are evaluated in development alone', () => {
    const policy = contentSecurityPolicy({ ...page, isDevelopment: true });
    expect(directivesOf(policy).get('script-src')).toContain("'unsafe-eval'");
  });
});

describe('other headers', () => {
  test('https is insisted on only where it is spoken', () => {
    expect(securityHeaders(page)).toHaveProperty('strict-transport-security');
    expect(securityHeaders({ ...page, isSecure: false })).not.toHaveProperty(
      'strict-transport-security',
    );
  });

  test('sign-in windows keep their tie to the page', () => {
    const name = 'cross-origin-opener-policy';
    expect(securityHeaders(page)[name]).toBe('same-origin-allow-popups');
    expect(securityHeaders({ ...page, isRedirectPage: true })).not.toHaveProperty(name);
  });
});
