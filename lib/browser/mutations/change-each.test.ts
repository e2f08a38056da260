import { beforeEach, expect, test, vi } from 'vitest';
import type { Accepted } from '../../domain/operation/operation';
import type { ComputeRef } from '../../domain/resource-id/resource-id';
import { operationStore } from '../operations/operation-store';
import { aCompute } from '../operations/testing';
import { changeEach } from './change-each';

const kept = new Map<string, string>();
vi.stubGlobal('sessionStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => kept.set(key, value),
  removeItem: (key: string) => kept.delete(key),
});

const { name: _, ...workspace } = aCompute('');
const change = (names: readonly string[], send: (ref: ComputeRef) => Promise<Accepted>) =>
  changeEach(names, { workspace, kind: 'instance', verb: 'set-schedules', send });

beforeEach(() => operationStore.forget());

test('what is sent together is told together, from before the first answer', async () => {
  const seen: number[] = [];
  const refusals = await change(['a', 'b'], () => {
    seen.push(operationStore.get().length);
    return Promise.resolve({ operationUrl: 'https://arm/op' });
  });
  expect(refusals).toEqual([]);
  expect(seen).toEqual([2, 2]);
  expect(new Set(operationStore.get().map(({ batch }) => batch)).size).toBe(1);
  expect(operationStore.get().map(({ status }) => status)).toEqual(['InProgress', 'InProgress']);
});

test('a refusal stops no other, and leaves no operation behind', async () => {
  const why = new Error('The scope is locked');
  const refusals = await change(['a', 'b', 'c'], ({ name }) =>
    name === 'b' ? Promise.reject(why) : Promise.resolve({}),
  );
  expect(refusals).toEqual([{ name: 'b', error: why }]);
  expect(operationStore.get().map(({ compute }) => compute.name)).toEqual(['a', 'c']);
});
