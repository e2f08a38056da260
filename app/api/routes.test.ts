import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as attach from '@/lib/contract/attach';
import * as computeSettings from '@/lib/contract/compute-settings';
import * as computes from '@/lib/contract/computes';
import type { Endpoint } from '@/lib/contract/endpoint';
import * as jobs from '@/lib/contract/jobs';
import * as neighbours from '@/lib/contract/neighbours';
import * as notebookFiles from '@/lib/contract/notebook-files';
import * as operations from '@/lib/contract/operations';
import * as people from '@/lib/contract/people';
import * as regions from '@/lib/contract/regions';
import * as workspaces from '@/lib/contract/workspaces';

const folder = import.meta.dirname;

const contracts = [
  attach,
  computeSettings,
  computes,
  jobs,
  neighbours,
  notebookFiles,
  operations,
  people,
  regions,
  workspaces,
];
const endpoints = contracts.flatMap((module) => Object.values<unknown>(module)).filter(isEndpoint);

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'path' in value && 'output' in value;
}

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
  const promised = endpoints.map(({ method, path: place }) => `${method} ${place}`).toSorted();
  expect(promised.length).toBeGreaterThan(10);
  expect(await routes()).toEqual(promised);
});

test('every contract file is looked at', () => {
  const files = readdirSync(path.join(folder, '../../lib/contract'));
  const others = new Set(['app-error.ts', 'endpoint.ts', 'public-config.ts']);
  expect(files.filter((file) => !file.endsWith('.test.ts') && !others.has(file))).toEqual([
    'attach.ts',
    'compute-settings.ts',
    'computes.ts',
    'jobs.ts',
    'neighbours.ts',
    'notebook-files.ts',
    'operations.ts',
    'people.ts',
    'regions.ts',
    'workspaces.ts',
  ]);
});
