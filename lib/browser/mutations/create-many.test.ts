import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createInstanceSchema } from '../../domain/compute/create-compute';
import type { Accepted } from '../../domain/operation/operation';
import { operationStore } from '../operations/operation-store';
import { aCompute } from '../operations/testing';
import { createMany, type NewInstance } from './create-many';

const { name: _, ...workspace } = aCompute('');
const request = createInstanceSchema.parse({
  kind: 'instance',
  location: 'westeurope',
  vmSize: 'Standard_DS3_v2',
});
const item = (name: string): NewInstance => ({ key: `row ${name}`, name, request, thenStop: true });

/** Requests that have been sent and not been answered, by name. */
let sent: Map<string, { accept: (accepted: Accepted) => void; refuse: (why: string) => void }>;
let creations: ReturnType<typeof createMany>;

beforeEach(() => {
  vi.stubGlobal('addEventListener', () => {});
  operationStore.forget();
  sent = new Map();
  creations = createMany(
    workspace,
    ({ name }) =>
      new Promise((accept, reject) => {
        sent.set(name, { accept, refuse: (why) => reject(new Error(why)) });
      }),
  );
  creations.subscribe(() => {});
});
afterEach(() => vi.unstubAllGlobals());

const statuses = () => [...creations.progress().values()].map(({ status }) => status);
const operationOf = (name: string) => {
  const found = operationStore.get().find(({ compute }) => compute.name === name);
  if (!found) throw new Error(`No operation for ${name}`);
  return found;
};
const settled = () => new Promise((resolve) => setImmediate(resolve));
const inProgress = { operationUrl: 'https://arm.test/op' };

test('four are sent at once, the others wait', async () => {
  void creations.start(['a', 'b', 'c', 'd', 'e'].map(item));
  expect(statuses()).toEqual(['sending', 'sending', 'sending', 'sending', 'waiting']);
  sent.get('a')?.accept(inProgress);
  await settled();
  expect(statuses()).toEqual(['running', 'sending', 'sending', 'sending', 'sending']);
});

describe('one that fails', () => {
  beforeEach(async () => {
    void creations.start(['a', 'b'].map(item));
    sent.get('a')?.refuse('Quota is used up');
    sent.get('b')?.accept(inProgress);
    await settled();
  });

  test('says why and holds up no other', () => {
    expect(creations.progress().get('row a')).toEqual({
      status: 'failed',
      problem: { message: 'Quota is used up' },
    });
    operationStore.seen(operationOf('b').id, { status: 'Succeeded' });
    expect(statuses()).toEqual(['failed', 'succeeded']);
  });

  test('is tried again, alone', async () => {
    sent.clear();
    void creations.retry('row a');
    void creations.retry('row b');
    expect([...sent.keys()]).toEqual(['a']);
    sent.get('a')?.accept({});
    await settled();
    expect(statuses()).toEqual(['succeeded', 'running']);
  });

  test('is tried again under another name, in its own row', async () => {
    void creations.retry('row a', { ...item('a2'), key: 'row a' });
    sent.get('a2')?.accept(inProgress);
    await settled();
    expect([...creations.progress().keys()]).toEqual(['row a', 'row b']);
    expect(creations.progress().get('row a')).toEqual({ status: 'running' });
  });
});

test('a failure that ARM tells later is the row’s too', async () => {
  void creations.start([item('a')]);
  sent.get('a')?.accept(inProgress);
  await settled();
  const problem = { code: 'ClusterQuotaReached', message: 'No room' };
  operationStore.seen(operationOf('a').id, { status: 'Failed', problem });
  expect(creations.progress().get('row a')).toEqual({ status: 'failed', problem });
});

test('how one ended stays known when it is dismissed', async () => {
  void creations.start([item('a')]);
  sent.get('a')?.accept({});
  await settled();
  operationStore.dismiss(operationOf('a').id);
  expect(statuses()).toEqual(['succeeded']);
});

test('all that one click begins is one batch, to be stopped once made', () => {
  void creations.start(['a', 'b'].map(item));
  expect(new Set(operationStore.get().map(({ batch }) => batch)).size).toBe(1);
  expect(operationStore.get().map(({ thenStop }) => thenStop)).toEqual(['wanted', 'wanted']);
});
