import { dana } from '../../emulator/entra/people';
import { bearer, entra } from '../support/bearer';
import { expect, test } from '../support/test';
import type { World } from '../support/world';

const workspaceApi = ({ subscriptionId, workspace }: World) =>
  `/api/workspaces/${subscriptionId}/${workspace.resourceGroup}/${workspace.name}`;

const cluster = {
  kind: 'cluster',
  location: 'eastus',
  vmSize: 'Standard_DS3_v2',
  vmPriority: 'Dedicated',
  scale: { minNodes: 0, maxNodes: 4, idleSeconds: 120 },
};

const reversed = { ...cluster, scale: { ...cluster.scale, minNodes: 5 } };
const text = { 'content-type': 'text/plain' };

/** What is sent below a workspace, and the field that is wrong with it. */
const garbage: readonly [string, string, { data?: unknown; headers?: object }, string][] = [
  ['GET', '/computes/%E0%A4%A', {}, 'path'],
  ['GET', '/computes/%FF', {}, 'path'],
  ['GET', '/computes/..%2F..%2Fsecrets', {}, 'params.name'],
  ['GET', '/name-availability?name=&kind=cluster', {}, 'query.name'],
  ['GET', '/name-availability?name=a&kind=yacht', {}, 'query.kind'],
  ['GET', '/name-availability?name=a&name=b&kind=cluster', {}, 'query.name'],
  ['DELETE', '/computes/cpu-train?action=Destroy', {}, 'query.action'],
  ['PUT', '/computes/x%20y', { data: cluster }, 'params.name'],
  ['PUT', '/computes/new-one', { data: '{"kind":', headers: text }, 'header.content-type'],
  ['PUT', '/computes/new-one', { data: '{"kind":' }, 'body'],
  ['PUT', '/computes/new-one', { data: [cluster] }, 'body'],
  ['PUT', '/computes/new-one', { data: { ...cluster, vmSize: 7 } }, 'vmSize'],
  ['PUT', '/computes/new-one', { data: reversed }, 'scale.minNodes'],
];

test('garbage is answered with 400 and the field, and never reaches ARM', async ({
  request,
  world,
}) => {
  const token = await bearer(request, dana);
  for (const [method, path, { data, headers }, field] of garbage) {
    const answer = await request.fetch(`${workspaceApi(world)}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...token, ...headers },
      ...(data !== undefined && { data: typeof data === 'string' ? data : JSON.stringify(data) }),
    });
    expect(answer.status(), `${method} ${path}`).toBe(400);
    expect(await answer.json(), `${method} ${path}`).toMatchObject({
      error: { code: 'invalid-input', fields: [expect.objectContaining({ path: field })] },
    });
  }
  expect(await world.calls()).toEqual([]);
});

test('only URLs of the configured ARM are followed as operations', async ({ request }) => {
  const headers = await bearer(request, dana);
  for (const operationUrl of [
    'https://example.com/subscriptions/s/providers/p/locations/l/computeOperationsStatus/1',
    'http://127.0.0.1:1/subscriptions/s/providers/p/locations/l/computeOperationsStatus/1',
    'file:///etc/passwd',
  ]) {
    const answer = await request.post('/api/operations/status', {
      headers,
      data: { operationUrl },
    });
    expect(answer.status(), operationUrl).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { fields: [{ path: 'operationUrl' }] } });
  }
});

test('who brings no good token learns nothing', async ({ request, world }) => {
  const { authorization } = await bearer(request, dana);
  const refused = [
    '',
    'Basic ZGFuYTpkYW5h',
    'Bearer garbage',
    `${authorization.slice(0, -8)}AAAAAAAA`,
  ];
  for (const token of refused) {
    for (const path of ['/api/workspaces', `${workspaceApi(world)}/computes/%00`]) {
      const answer = await request.get(path, { headers: { authorization: token } });
      expect(answer.status(), `${path} with '${token}'`).toBe(401);
      expect(answer.headers()['www-authenticate']).toContain('Bearer');
      expect(await answer.json()).toMatchObject({ error: { code: 'signed-out' } });
    }
  }
  expect(await world.calls()).toEqual([]);
});

test('what is answered to one person stays in no cache', async ({ request, world }) => {
  const headers = await bearer(request, dana);
  const answer = await request.get(`${workspaceApi(world)}/computes`, { headers });
  expect(answer.status()).toBe(200);
  expect(answer.headers()).toMatchObject({ 'cache-control': 'no-store' });
  expect(answer.headers()['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('a method that a route does not have is 405, an unknown route 404', async ({ request }) => {
  const headers = await bearer(request, dana);
  expect((await request.delete('/api/workspaces', { headers })).status()).toBe(405);
  expect((await request.get('/api/nothing', { headers })).status()).toBe(404);
});

test('every page forbids what it does not need', async ({ request, world }) => {
  const nonces = new Set<string>();
  for (const path of ['/', '/workspaces', world.page('clusters'), '/no/such/page']) {
    const headers = (await request.get(path)).headers();
    const policy = headers['content-security-policy'] ?? '';
    const nonce = /script-src 'self' 'nonce-([^']{24,})' 'strict-dynamic'/.exec(policy)?.[1];
    expect(nonce, `nonce of ${path}`).toBeDefined();
    nonces.add(nonce ?? '');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).not.toMatch(/(script|style)-src [^;]*'unsafe-inline'/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin-allow-popups',
    });
    expect(headers).not.toHaveProperty('x-powered-by');
  }
  expect(nonces.size).toBe(4);
});

for (const path of ['/no/such/page', '/workspaces/s/g/w/compute/clusters/%E0%A4%A']) {
  test(`the address ${path} is 404 and leads back`, async ({ page, expectAccessible }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'All workspaces' })).toBeVisible();
    await expectAccessible();
  });
}

test('the emulator is reached through the app, and names itself as reached', async ({
  request,
  baseURL,
}) => {
  expect(await (await request.get('/emulator/_emulator/health')).json()).toEqual({ ok: true });
  const discovery = await request.get(`${entra}/v2.0/.well-known/openid-configuration`);
  expect(await discovery.json()).toMatchObject({
    token_endpoint: `${baseURL}${entra}/oauth2/v2.0/token`,
  });
  const arm = await request.get('/emulator/subscriptions?api-version=2022-12-01');
  expect(arm.status()).toBe(401);
});
