import { expect, test } from 'vitest';
import { viewFor, type DetailView } from './detail-views';
import type { ComputeKind } from '@/lib/domain/compute/compute';

test.each<[ComputeKind, DetailView, DetailView]>([
  ['cluster', 'nodes', 'nodes'],
  ['cluster', 'jobs', 'jobs'],
  ['cluster', 'scripts', 'overview'],
  ['instance', 'scripts', 'scripts'],
  ['instance', 'nodes', 'overview'],
  ['instance', 'jobs', 'overview'],
  ['attached', 'nodes', 'overview'],
  ['attached', 'scripts', 'overview'],
  ['attached', 'json', 'json'],
  ['attached', 'code', 'code'],
  ['cluster', 'code', 'code'],
])('%s asked for %s shows %s', (kind, asked, shown) => {
  expect(viewFor(kind, asked)).toBe(shown);
});
