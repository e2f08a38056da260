import { Hono, type Context } from 'hono';
import { baseUrlOf, isLoopback } from '../core/base-url';
import type { Emulator } from '../core/emulator';
import { strike } from '../core/strike';
import { AuthorizationCodes } from './authorization-codes';
import { isOwnAddress } from './authorize-request';
import { authorize } from './authorize-endpoint';
import { Consents } from './consents';
import { openidConfiguration } from './discovery';
import { EntraError, entraErrorBody } from './entra-error';
import { tenantNotFound } from './entra-errors';
import { failureOf } from './entra-fault';
import { failurePage, signedOutPage } from './message-page';
import { returnToApp } from './return-to-app';
import { endedSessionCookie } from './session';
import { isTenant } from './tenant';
import { redeemToken } from './token-endpoint';

/** Sign-in with the paths that Entra has, below `/entra/{tenant}`. */
export function entraApp(emulator: Emulator): Hono {
  const codes = new AuthorizationCodes();
  const consents = new Consents();
  const app = new Hono();
  app.use('*', async (c, next) => {
    allowOrigin(c);
    const stricken = await strike([emulator.state.faults], {
      method: c.req.method,
      path: c.req.path,
    });
    if (stricken?.kind === 'nonsense') return stricken.response;
    if (stricken !== undefined) throw new EntraError(failureOf(stricken));
    return next();
  });
  app.use('/:tenant/*', async (c, next) => {
    const tenant = c.req.param('tenant');
    if (!isTenant(tenant)) throw tenantNotFound(tenant);
    await next();
  });
  app.get('/:tenant/v2.0/.well-known/openid-configuration', (c) =>
    c.json(openidConfiguration(baseUrlOf(c.req.raw), c.req.param('tenant'))),
  );
  app.get('/:tenant/discovery/v2.0/keys', async (c) => {
    const { publicJwk } = await emulator.signingKey();
    return c.json({ keys: [publicJwk] });
  });
  app.on(['GET', 'POST'], '/:tenant/oauth2/v2.0/authorize', (c) =>
    authorize({ emulator, codes, consents, request: c.req.raw }),
  );
  app.on(['GET', 'POST'], '/:tenant/oauth2/v2.0/logout', (c) => signOut(c));
  app.options('/:tenant/oauth2/v2.0/token', (c) => c.body(null, 204));
  app.post('/:tenant/oauth2/v2.0/token', async (c) => {
    const answer = await redeemToken({ emulator, codes, consents, request: c.req.raw });
    return c.json(answer, 200, { 'cache-control': 'no-store' });
  });
  app.onError((error, c) => refuse(emulator, error, c));
  return app;
}

/** A single-page app posts to the token endpoint from its own origin. */
function allowOrigin(c: Context): void {
  const origin = c.req.header('origin');
  if (origin === undefined || !URL.canParse(origin) || !isLoopback(new URL(origin).hostname))
    return;
  c.header('access-control-allow-origin', origin);
  c.header('access-control-allow-methods', 'GET, POST, OPTIONS');
  c.header('access-control-allow-headers', c.req.header('access-control-request-headers') ?? '*');
  c.header('vary', 'origin');
}

async function signOut(c: Context): Promise<Response> {
  const cookie = { 'set-cookie': endedSessionCookie() };
  const { post_logout_redirect_uri: redirectUri, state } = c.req.query();
  if (redirectUri !== undefined && isOwnAddress(redirectUri)) {
    return returnToApp({ redirectUri, mode: 'query', state }, {}, cookie);
  }
  const response = await signedOutPage();
  response.headers.set('set-cookie', cookie['set-cookie']);
  return response;
}

/** A person is told on a page, and everyone else in JSON. */
async function refuse(emulator: Emulator, error: Error, c: Context): Promise<Response> {
  if (!(error instanceof EntraError)) throw error;
  const now = emulator.clock();
  const { failure } = error;
  if (/\/(?:authorize|logout)$/.test(c.req.path)) return failurePage(failure, now);
  const correlationId = c.req.header('client-request-id');
  const body = entraErrorBody(failure, { now, correlationId });
  const { retryAfterSeconds } = failure;
  if (retryAfterSeconds !== undefined) c.header('retry-after', String(retryAfterSeconds));
  return new Response(JSON.stringify(body), {
    status: failure.status ?? 400,
    headers: new Headers([...c.res.headers, ['content-type', 'application/json; charset=utf-8']]),
  });
}
