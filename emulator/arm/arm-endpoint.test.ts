import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dana, noa, riley } from '../entra/people';
import { startTestEmulator, type TestEmulator } from '../testing/test-emulator';

let test: TestEmulator;
beforeAll(async () => {
  test = await startTestEmulator();
});
afterAll(() => test.close());

async function call(path: string, init: RequestInit = {}, person = riley) {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${await test.tokenOf(person)}`);
  const response = await fetch(`${test.origin}${path}`, { ...init, headers });
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, body };
}

const error = (code: string) => ({ error: expect.objectContaining({ code }) });

describe('what ARM says of a path and its version', () => {
  const unknown = '/subscriptions/11111111-1111-4111-8111-111111111111';

  it.each([
    ['/nothing/here', 404, 'MissingSubscription'],
    ['/subscriptions/not-a-guid?api-version=2022-12-01', 400, 'InvalidSubscriptionId'],
    [`${unknown}?api-version=2022-12-01`, 404, 'SubscriptionNotFound'],
    ['/subscriptions', 400, 'MissingApiVersionParameter'],
    ['/subscriptions?api-version=1999-01-01', 400, 'InvalidApiVersionParameter'],
  ])('%s answers %i %s', async (path, status, code) => {
    const answer = await call(path);
    expect(answer).toMatchObject({ status, body: error(code) });
  });

  it.each([
    ['/resourceGroups', 400, 'MissingApiVersionParameter'],
    ['/resourceGroups/none?api-version=2022-12-01', 404, 'ResourceGroupNotFound'],
    ['/providers/Contoso.Made/things?api-version=1', 404, 'InvalidResourceNamespace'],
    [
      '/providers/Microsoft.MachineLearningServices/things?api-version=1',
      404,
      'InvalidResourceType',
    ],
    [
      '/providers/Microsoft.MachineLearningServices/workspaces?api-version=2000-01-01',
      400,
      'NoRegisteredProviderFound',
    ],
    ['/resourceGroups/%E0%A4%A?api-version=2022-12-01', 400, 'InvalidRequestContent'],
  ])('%s below a subscription answers %i %s', async (path, status, code) => {
    const { subscriptionId } = test.makeSubscription('empty');
    const answer = await call(`/subscriptions/${subscriptionId}${path}`);
    expect(answer).toMatchObject({ status, body: error(code) });
  });

  it('matches fixed segments and ids without regard to case', async () => {
    const { subscriptionId } = test.makeSubscription('empty');
    const path = `/SUBSCRIPTIONS/${subscriptionId.toUpperCase()}/resourcegroups`;
    expect(await call(`${path}?API-version=2022-12-01`)).toMatchObject({ status: 200 });
  });

  it('refuses a method that the path does not know, and names those that it does', async () => {
    const { subscriptionId } = test.makeSubscription('empty');
    const path = `/subscriptions/${subscriptionId}/resourceGroups?api-version=2022-12-01`;
    const answer = await call(path, { method: 'PUT', body: '{}' });
    expect(answer).toMatchObject({ status: 405, body: error('MethodNotAllowed') });
    expect(answer.headers.get('allow')).toBe('GET');
  });

  it('refuses a body that is not JSON', async () => {
    const { subscriptionId } = test.makeSubscription('empty');
    const path = `/subscriptions/${subscriptionId}/resourceGroups?api-version=2022-12-01`;
    const answer = await call(path, { method: 'PUT', body: '{"a":' });
    expect(answer).toMatchObject({ status: 400, body: error('InvalidRequestContent') });
  });
});

describe('the headers of every answer', () => {
  it('hold new ids, and echo those of the caller only when they are sound and asked for', async () => {
    const correlation = '22222222-2222-4222-8222-222222222222';
    const { headers } = await call('/subscriptions?api-version=2022-12-01', {
      headers: {
        'x-ms-correlation-request-id': correlation,
        'x-ms-client-request-id': 'mine',
        'x-ms-return-client-request-id': 'true',
      },
    });
    expect(headers.get('x-ms-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-ms-routing-request-id')).toContain(headers.get('x-ms-request-id'));
    expect(headers.get('x-ms-correlation-request-id')).toBe(correlation);
    expect(headers.get('x-ms-client-request-id')).toBe('mine');
  });

  it('do not echo what is no id or was not asked for', async () => {
    const { headers } = await call('/nothing', {
      headers: { 'x-ms-correlation-request-id': 'oops', 'x-ms-client-request-id': 'mine' },
    });
    expect(headers.get('x-ms-correlation-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers.get('x-ms-client-request-id')).toBeNull();
  });
});

describe('who has no role in a subscription', () => {
  it('does not see it in the list and may not read it', async () => {
    const { subscriptionId } = test.makeSubscription('team');
    const list = '/subscriptions?api-version=2022-12-01';
    const ofDana = await call(list, {}, dana);
    const ofNoa = await call(list, {}, noa);
    expect(JSON.stringify(ofDana.body)).toContain(subscriptionId);
    expect(JSON.stringify(ofNoa.body)).not.toContain(subscriptionId);

    const own = `/subscriptions/${subscriptionId}`;
    const provider = `${own}/providers/Microsoft.MachineLearningServices`;
    for (const path of [
      `${own}?api-version=2022-12-01`,
      `${own}/resourceGroups?api-version=2022-12-01`,
      `${provider}/workspaces?api-version=2025-12-01`,
      `${own}/providers/Microsoft.Authorization/permissions?api-version=2022-04-01`,
    ]) {
      expect({ path, ...(await call(path, {}, noa)) }).toMatchObject({
        path,
        status: 403,
        body: error('AuthorizationFailed'),
      });
    }
  });
});
