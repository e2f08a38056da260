import { describe, expect, test } from 'vitest';
import type { ArmAnswer } from './raw-request';
import { operationProgress, operationUrlOf, startedOperation } from './operation';

function answer(status: number, headers: Record<string, string>, body = {}): ArmAnswer {
  return { status, header: (name) => headers[name], body };
}

describe('where a write goes on', () => {
  test.each<[string, Record<string, string>, object]>([
    [
      'the status',
      { 'azure-asyncoperation': 'https://a', location: 'https://b' },
      { operationUrl: 'https://a' },
    ],
    [
      'the result',
      { location: 'https://b', 'retry-after': '5' },
      { operationUrl: 'https://b', retryAfterSeconds: 5 },
    ],
    ['nowhere', {}, {}],
  ])('%s', (_, headers, expected) => {
    expect(startedOperation(answer(202, headers))).toEqual(expected);
  });
});

describe('how it goes', () => {
  test.each<[string, ArmAnswer, object]>([
    [
      'begun',
      answer(200, { 'retry-after': '3' }, { status: 'InProgress', percentComplete: 10 }),
      { status: 'InProgress', percentComplete: 10, retryAfterSeconds: 3 },
    ],
    ['a state of the provider', answer(200, {}, { status: 'Resizing' }), { status: 'InProgress' }],
    ['done', answer(200, {}, { status: 'succeeded' }), { status: 'Succeeded' }],
    ['cancelled', answer(200, {}, { status: 'Cancelled' }), { status: 'Canceled' }],
    [
      'failed, in the words of the service',
      answer(
        200,
        {},
        { status: 'Failed', error: { code: 'ClusterQuotaReached', message: 'No.', details: [] } },
      ),
      { status: 'Failed', error: { code: 'ClusterQuotaReached', message: 'No.' } },
    ],
    ['a result that is not there yet', answer(202, {}), { status: 'InProgress' }],
    ['a result without a body', answer(204, {}), { status: 'Succeeded' }],
    [
      'a result that is the resource',
      answer(200, {}, { name: 'c1', properties: {} }),
      { status: 'Succeeded' },
    ],
  ])('%s', (_, polled, expected) => expect(operationProgress(polled)).toEqual(expected));
});

const arm = 'https://management.azure.com';
const place = `/subscriptions/00000000-0000-4000-8000-000000000001/providers/Microsoft.MachineLearningServices/locations/eastus`;
const status = `${place}/computeOperationsStatus/0b7c2a3e-1f4d-4c8b-9a6e-2d5f7e8c9b10`;

describe('followed', () => {
  test.each([
    `${arm}${status}?api-version=2025-12-01&service=new&t=1&c=x&s=y&h=z`,
    `${arm}${place}/computeOperationsResults/abc_DEF-1`,
    `HTTPS://MANAGEMENT.AZURE.COM${status.toLowerCase()}`,
    `${arm}:443${status}`,
  ])('%s', (url) =>
    expect(operationUrlOf(url, arm)).toMatch(/^https:\/\/management\.azure\.com\//),
  );

  test('without its fragment', () => {
    expect(operationUrlOf(`${arm}${status}#x`, arm)).toBe(`${arm}${status}`);
  });
});

describe('never followed', () => {
  test.each([
    '',
    'garbage',
    status,
    `http://management.azure.com${status}`,
    `https://management.azure.com.evil.test${status}`,
    `https://management.azure.com:8443${status}`,
    `https://evil.test${status}`,
    `https://evil.test/?${arm}${status}`,
    `https://management.azure.com@evil.test${status}`,
    `https://user:pass@management.azure.com${status}`,
    `https://evil.test#@management.azure.com${status}`,
    `https:\\\\evil.test${status}`,
    `https://evil.test\\@management.azure.com${status}`,
    `https:evil.test/https://management.azure.com${status}`,
    `https://management.azure.com.${status}`,
    `https://management.azure.com%2eevil.test${status}`,
    `https://management.azure.com%00.evil.test${status}`,
    `https://management.azure.com\t.evil.test${status}`,
    `https://management.azure.com\u3002evil.test${status}`,
    `https://management.\u0430zure.com${status}`,
    `https://evil.test?.management.azure.com${status}`,
    `wss://management.azure.com${status}`,
    `blob:https://management.azure.com${status}`,
    `${arm}/${status}`,
    `${arm}${status.replaceAll('/', '%2F')}`,
    `${arm}${status.replaceAll('/', '\uFF0F')}`,
    `//evil.test${status}`,
    `file://${status}`,
    `http://169.254.169.254${status}`,
    `http://127.0.0.1:4280${status}`,
    `${arm}/subscriptions?api-version=2022-12-01`,
    `${arm}${place}/computeOperationsStatus/../../../../../../subscriptions`,
    `${arm}${place}/computeOperationsStatus/%2e%2e/x`,
    `${arm}${place}/computeOperationsStatus/a%2Fb`,
    `${arm}${place}/computeOperationsStatus/`,
    `${arm}${place}/computeOperationsStatus/a/listKeys`,
    `${arm}${place}/usages/a`,
    `${arm}/x${status}`,
    `${arm}${status}/`,
  ])('%j', (url) => expect(operationUrlOf(url, arm)).toBeUndefined());
});
