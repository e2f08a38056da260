import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '../api-error';
import { operationStore } from './operation-store';
import { aCompute } from './testing';

const kept = new Map<string, string>();
vi.stubGlobal('sessionStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
  removeItem: (key: string) => kept.delete(key),
});

const beginOne = () => {
  operationStore.begin([{ verb: 'stop', compute: aCompute('ci'), tab: 'instances' }]);
  const [operation] = operationStore.get();
  if (!operation) throw new Error('Nothing was begun');
  return operation.id;
};
const only = () => operationStore.get()[0];

beforeEach(() => operationStore.forget());

test('one click is one batch, each with an id of its own', () => {
  const begun = operationStore.begin([
    { verb: 'delete', compute: aCompute('a'), tab: 'clusters' },
    { verb: 'delete', compute: aCompute('b'), tab: 'clusters' },
  ]);
  expect(new Set(begun.map(({ batch }) => batch)).size).toBe(1);
  expect(new Set(begun.map(({ id }) => id)).size).toBe(2);
  expect(begun.map(({ title }) => title)).toEqual(['Delete a', 'Delete b']);
});

describe('from the click to the outcome', () => {
  test('sent, taken, seen, ended', () => {
    const id = beginOne();
    expect(only()?.status).toBe('Sending');
    operationStore.accepted(id, { operationUrl: 'https://arm/op', retryAfterSeconds: 5 });
    expect(only()).toMatchObject({ status: 'InProgress', firstLookSeconds: 5 });
    operationStore.seen(id, { status: 'InProgress', percentComplete: 40 });
    expect(only()).toMatchObject({ status: 'InProgress', percentComplete: 40 });
    operationStore.seen(id, { status: 'Failed', problem: { code: 'X', message: 'why' } });
    expect(only()).toMatchObject({ status: 'Failed', problem: { code: 'X', message: 'why' } });
  });

  test('done at once when ARM gives nothing to follow', () => {
    operationStore.accepted(beginOne(), {});
    expect(only()?.status).toBe('Succeeded');
  });

  test('followed by the state of its compute when the answer was lost', () => {
    operationStore.accepted(beginOne(), 'by state');
    expect(only()).toMatchObject({ status: 'InProgress' });
    expect(only()?.operationUrl).toBeUndefined();
  });

  test('refused: keeps what support will ask for', () => {
    const service = { status: 403, code: 'AuthorizationFailed', message: 'no', requestId: 'arm-1' };
    operationStore.failed(
      beginOne(),
      new ApiError({ code: 'forbidden', message: 'Not allowed', requestId: 'ours', service }),
    );
    expect(only()).toMatchObject({
      status: 'Failed',
      problem: { message: 'Not allowed', code: 'AuthorizationFailed', requestId: 'arm-1' },
    });
  });
});

test('listeners hear of changes, and the session keeps them', () => {
  const heard = vi.fn<() => void>();
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal('removeEventListener', () => {});
  const stop = operationStore.subscribe(heard);
  beginOne();
  stop();
  beginOne();
  expect(heard).toHaveBeenCalledTimes(1);
  expect(JSON.parse(kept.get('operations') ?? '')).toHaveLength(2);
});
