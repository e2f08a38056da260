import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { appErrorStatus } from '@/lib/contract/app-error';
import { environmentVariables } from '@/lib/server/config/parse-config';

const root = path.resolve(import.meta.dirname, '..');
const pages = [
  'README.md',
  ...readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];
const textOf = (page: string) => readFileSync(path.join(root, page), 'utf8');
const proseOf = (page: string) => textOf(page).replaceAll(/^ *```[^]*?^ *```$/gm, '');
const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** As GitHub makes the names of headings. */
const anchorsOf = (page: string): string[] =>
  matches(proseOf(page), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Where links of a page lead to inside of the repository. */
const linksOf = (page: string): { file: string; anchor: string | undefined }[] =>
  matches(textOf(page), /\]\((?!https?:)([^)\s]+)\)/g).map((link) => {
    const [target = '', anchor] = link.split('#');
    const file = target === '' ? page : path.posix.join(path.posix.dirname(page), target);
    return { file, anchor };
  });

/** Files that are named in code style with their folder, such as `lib/domain/name/compute-name.ts`. */
const folders = 'app|bench|components|deploy|docs|e2e|emulator|lib|public|scripts';
const namedIn = (page: string): string[] =>
  matches(proseOf(page), new RegExp(`\`((?:${folders})/[\\w./()[\\]-]*)\``, 'g'));

/** Pages that links lead to, from the README on. */
const reachable = new Set(['README.md']);
for (const page of reachable) {
  for (const { file } of linksOf(page)) if (pages.includes(file)) reachable.add(file);
}

describe.each(pages)('%s', (page) => {
  test('has links that lead somewhere', () => {
    const lost = linksOf(page).filter(
      ({ file, anchor }) =>
        !existsSync(path.join(root, file)) ||
        (anchor !== undefined && !anchorsOf(file).includes(anchor)),
    );
    expect(lost).toEqual([]);
  });

  test('names files that there are', () => {
    expect(namedIn(page).filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  });

  test('is found from the README', () => {
    expect(reachable.has(page)).toBe(true);
  });
});

test('the pages are looked at as they are written', () => {
  expect(namedIn('docs/add-a-compute-type.md').length).toBeGreaterThan(15);
  expect(linksOf('docs/troubleshooting.md').length).toBeGreaterThan(3);
});

test('the table of variables is that of the server', () => {
  const rows = matches(textOf('docs/azure.md'), /^\| (`[A-Z_`, ]+`) \|/gm);
  const told = rows.flatMap((row) => matches(row, /`(\w+)`/g));
  expect(told.toSorted()).toEqual(environmentVariables.toSorted());
});

test('each code of ours is explained, with its status', () => {
  const rows = [...textOf('docs/troubleshooting.md').matchAll(/^\| `([a-z-]+)` \| (\d+) \|/gm)];
  expect(Object.fromEntries(rows.map(([, code, status]) => [code, Number(status)]))).toEqual(
    appErrorStatus,
  );
});

test('each code that the emulator answers with is explained', () => {
  const folder = path.join(root, 'emulator/arm');
  const files = readdirSync(folder).filter((file) => file.endsWith('errors.ts'));
  const codes = files.flatMap((file) =>
    matches(readFileSync(path.join(folder, file), 'utf8'), /code: '([A-Z]\w+)'/g),
  );
  // What only a client that speaks ARM wrongly is told: the dashboard would be defect.
  const ofDefects = new Set([
    'InvalidApiVersionParameter',
    'InvalidParameter',
    'InvalidRequestContent',
    'InvalidResourceNamespace',
    'InvalidResourceType',
    'LockNotFound',
    'MethodNotAllowed',
    'MissingApiVersionParameter',
    'MissingSubscription',
    'NotFound',
  ]);
  const text = textOf('docs/troubleshooting.md');
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => !ofDefects.has(code) && !text.includes(`\`${code}\``))).toEqual([]);
});
