interface Page {
  nonce: string;
  /** Where sign-in happens; our own origin when it is forwarded through it. */
  authorityOrigin: string;
  isSecure: boolean;
  /** The page that hands answers of the authority back, in a frame or a window of ours. */
  isRedirectPage: boolean;
  isDevelopment: boolean;
}

/** What a browser may do on a page of ours; everything not named is refused. */
export function contentSecurityPolicy(page: Page): string {
  const { nonce, authorityOrigin, isRedirectPage, isDevelopment } = page;
  const directives = {
    'default-src': ["'none'"],
    // Next's development build evaluates source maps.
    'script-src': [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    // Its overlay writes styles without a nonce, and a nonce would turn 'unsafe-inline' off.
    'style-src': ["'self'", isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    // Fluent positions and sizes by style attributes, which cannot carry a nonce.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", authorityOrigin],
    // A silent sign-in runs in a frame, first at the authority, then on our redirect page.
    'frame-src': ["'self'", authorityOrigin],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': [isRedirectPage ? "'self'" : "'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...new Set(sources)].join(' '))
    .join('; ');
}

export function securityHeaders(page: Page): Record<string, string> {
  return {
    'content-security-policy': contentSecurityPolicy(page),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    // Sign-in windows must keep their tie to the page; MSAL's redirect page must set none at all.
    ...(!page.isRedirectPage && { 'cross-origin-opener-policy': 'same-origin-allow-popups' }),
    ...(page.isSecure && { 'strict-transport-security': 'max-age=31536000' }),
  };
}
