import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { getHealth, getReadiness } from '@/lib/contract/health';
import { allEndpoints } from '@/lib/contract/testing/endpoints';

const folder = import.meta.dirname;

async function routes(): Promise<string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => path.basename(file) === 'route.ts',
  );
  const modules = await Promise.all(
    files.map(async (file) => {
      const exports: object = await import(/* @vite-ignore */ path.join(folder, file));
      const place = `/api/${path.dirname(file)}`;
      return Object.keys(exports).map((method) => `${method} ${place}`);
    }),
  );
  return modules.flat().toSorted();
}

test('what the contract promises is what is served', async () => {
  const endpoints = [...(await allEndpoints()), getHealth, getReadiness];
  const promised = endpoints.map(({ method, path: place }) => `${method} ${place}`).toSorted();
  expect(promised.length).toBeGreaterThan(10);
  expect(await routes()).toEqual(promised);
});
