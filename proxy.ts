import { NextResponse, type NextRequest } from 'next/server';
import { routes } from '@/lib/browser/url/routes';
import { serverConfig } from '@/lib/server/config/config';
import { invalidInput } from '@/lib/server/errors/app-error';
import { securityHeaders } from '@/lib/server/headers/security-headers';
import { errorAnswer } from '@/lib/server/http/answer';
import { emulatorPath, emulatorUrl, isOwnName } from '@/lib/server/http/forward-to-emulator';

/** Every page passes here for its headers; the emulator is reached through here. */
export function proxy(request: NextRequest): Response {
  const { pathname } = request.nextUrl;
  if (pathname.startsWith('/api/')) return toRoute(pathname);
  if (pathname === emulatorPath || pathname.startsWith(`${emulatorPath}/`)) {
    return toEmulator(request);
  }
  return withHeaders(request);
}

/** A name that cannot be decoded would end in Next, before any route, as a 500. */
function toRoute(pathname: string): Response {
  if (isDecodable(pathname)) return NextResponse.next();
  const error = invalidInput({ path: 'path', message: 'Not a valid percent-encoding' });
  return errorAnswer(error, crypto.randomUUID());
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** Its pages bring their own headers. */
function toEmulator({ nextUrl, headers }: NextRequest): NextResponse {
  const { emulatorOrigin } = serverConfig();
  if (emulatorOrigin === undefined) return new NextResponse('Not found', { status: 404 });
  if (!isOwnName(headers.get('host'))) {
    return new NextResponse('The emulator answers to names of this machine only.', { status: 421 });
  }
  const forwarded = new Headers(headers);
  forwarded.set('x-forwarded-prefix', emulatorPath);
  return NextResponse.rewrite(emulatorUrl(nextUrl, emulatorOrigin), {
    request: { headers: forwarded },
  });
}

function withHeaders(request: NextRequest): NextResponse {
  const { authority, authorityEndpoints } = serverConfig().publicConfig;
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64');
  const headers = securityHeaders({
    nonce,
    authorityOrigin: authorityEndpoints ? "'self'" : new URL(authority).origin,
    isSecure: isSecure(request),
    isRedirectPage: request.nextUrl.pathname === routes.redirect(),
    isDevelopment: process.env.NODE_ENV === 'development',
  });
  // Next reads the nonce for its scripts out of the policy.
  const inward = new Headers(request.headers);
  inward.set('content-security-policy', headers['content-security-policy'] ?? '');
  // Next cannot look up an address that cannot be decoded; no page has one.
  const response = isDecodable(request.nextUrl.pathname)
    ? NextResponse.next({ request: { headers: inward } })
    : NextResponse.rewrite(new URL('/not-found', request.url), { request: { headers: inward } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}

/** TLS usually ends at a proxy before this server. */
function isSecure({ headers, nextUrl }: NextRequest): boolean {
  const forwarded = headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  return (forwarded ?? nextUrl.protocol.replace(':', '')) === 'https';
}

export const config = {
  matcher: [
    // Routes of the API set their own headers, and files with hashed names need none.
    '/((?!api/|_next/static/|_next/image|favicon.svg).*)',
    // No name that a route takes needs encoding, so this costs the usual calls nothing.
    '/(api/.*%.*)',
  ],
};
