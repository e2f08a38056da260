import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** The layers, by folder, and what each may import besides itself; packages are lint's concern. */
const mayImport: Record<string, readonly string[]> = {
  'lib/domain': [],
  'lib/contract': ['lib/domain'],
  'lib/arm': [],
  'lib/server': ['lib/domain', 'lib/contract', 'lib/arm'],
  'lib/browser': ['lib/domain', 'lib/contract'],
  'components/ui': ['lib/domain/verdict'],
  'components/form': ['components/ui'],
  'components/table': ['components/ui'],
  'components/feedback': ['components/ui', 'lib/domain/text', 'lib/domain/verdict', 'lib/browser'],
  'components/shell': [
    'components/ui',
    'components/feedback',
    'lib/domain/resource-id',
    'lib/domain/workspace',
    'lib/contract/public-config',
    'lib/browser',
  ],
  'components/workspaces': [
    'components/ui',
    'components/feedback',
    'components/shell',
    'lib/domain/resource-id',
    'lib/domain/text',
    'lib/domain/workspace',
    'lib/browser',
  ],
  'components/compute': ['components', 'lib/domain', 'lib/contract', 'lib/browser'],
  'components/everywhere': ['components', 'lib/domain', 'lib/contract', 'lib/browser'],
  'app/api': ['lib/contract', 'lib/server'],
  app: ['components', 'lib/domain', 'lib/contract', 'lib/browser', 'lib/server/config'],
  emulator: [],
};

const layers = Object.keys(mayImport).toSorted((a, b) => b.length - a.length);
const layerOf = (file: string) => layers.find((layer) => file.startsWith(`${layer}/`));

const root = path.resolve(import.meta.dirname, '../..');
const files = ['app', 'components', 'emulator', 'lib']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.posix.join(folder, file.replaceAll(path.sep, '/')),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .filter((file) => !file.includes('/testing/'));

const importPattern = /(?:from|import)\s*\(?\s*'(?<specifier>[^']+)'/g;

/** Files of ours that a file imports, relative to the root. */
function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  return [...source.matchAll(importPattern)]
    .map(({ groups }) => groups?.['specifier'] ?? '')
    .filter((specifier) => specifier.startsWith('.') || specifier.startsWith('@/'))
    .map((specifier) =>
      specifier.startsWith('@/')
        ? specifier.slice(2)
        : path.posix.join(path.posix.dirname(file), specifier),
    );
}

function isAllowed(from: string, to: string): boolean {
  const layer = layerOf(from);
  if (!layer) return false;
  return [layer, ...(mayImport[layer] ?? [])].some((allowed) => `${to}/`.startsWith(`${allowed}/`));
}

describe('imports run one way', () => {
  test('the guard sees the files', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(importsOf('lib/contract/workspaces.ts')).toContain('lib/domain/workspace/workspace');
  });

  test.each([
    ['lib/domain/compute/compute.ts', 'lib/contract/computes', false],
    ['lib/contract/computes.ts', 'lib/domain/compute/compute', true],
    ['components/table/data-table.tsx', 'components/compute/list/compute-list', false],
    ['components/shell/top-bar.tsx', 'lib/domain/compute/compute', false],
    ['components/shell/top-bar.tsx', 'components/workspaces/home', false],
    ['app/api/workspaces/route.ts', 'lib/arm/client', false],
    ['emulator/arm/computes.ts', 'lib/domain/compute/compute', false],
  ])('%s importing %s: %s', (from, to, allowed) => {
    expect(isAllowed(from, to)).toBe(allowed);
  });

  test('every file has a layer', () => {
    expect(files.filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  test('no file imports against the direction', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !isAllowed(file, target))
        .map((target) => `${file} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});
