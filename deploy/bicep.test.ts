import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Language, Parser, type Node } from 'web-tree-sitter';
import { environmentVariables } from '@/lib/server/config/parse-config';

const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.bicep'),
);
const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');

const roots = new Map<string, Node>();
beforeAll(async () => {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve(
    'tree-sitter-bicep/tree-sitter-bicep.wasm',
  );
  const parser = new Parser().setLanguage(await Language.load(grammar));
  for (const file of files) {
    const tree = parser.parse(textOf(file));
    if (tree) roots.set(file, tree.rootNode);
  }
});

function rootOf(file: string): Node {
  const root = roots.get(file);
  if (root === undefined) throw new Error(`${file} was not parsed.`);
  return root;
}

const found = (node: Node, ...types: string[]): Node[] =>
  node.descendantsOfType(types).filter((child) => child !== null);
const nameIn = (declaration: Node): string =>
  found(declaration, 'identifier')[0]?.text ?? declaration.text;
const declared = (file: string, type: string): string[] =>
  found(rootOf(file), `${type}_declaration`).map(nameIn);

/** Names that something is read from, besides where they are declared. */
function timesNamed(file: string, name: string): number {
  return found(rootOf(file), 'identifier').filter(({ text }) => text === name).length;
}

/** What the file gives to each of its modules. */
function givenTo(module: Node): { file: string; given: string[] } {
  const [file] = found(module, 'string_content');
  const params = found(module, 'object_property').find((node) => nameIn(node) === 'params');
  const [body] = params ? found(params, 'object') : [];
  const given = (body?.namedChildren ?? []).flatMap((child) =>
    child?.type === 'object_property' ? [nameIn(child)] : [],
  );
  return { file: file?.text ?? '', given };
}

test('the files are those that there are', () => {
  expect(files.toSorted()).toEqual([
    'main.bicep',
    'modules/app.bicep',
    'modules/environment.bicep',
    'modules/registry-access.bicep',
  ]);
});

describe.each(files)('%s', (file) => {
  test('is Bicep', () => {
    const wrong = found(rootOf(file), 'ERROR').map(({ text, startPosition: { row } }) => [
      row,
      text,
    ]);
    expect(wrong).toEqual([]);
    expect(rootOf(file).hasError).toBe(false);
  });

  test('uses each parameter and variable that it declares', () => {
    const names = [...declared(file, 'parameter'), ...declared(file, 'variable')];
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => timesNamed(file, name) < 2)).toEqual([]);
  });

  test('says what each parameter and output is', () => {
    const lines = textOf(file).split('\n');
    const bare = lines.filter((line, i) => {
      if (!/^(?:param|output) /.test(line)) return false;
      const before = lines.slice(0, i);
      const start = before.findLastIndex((other) => other === '');
      return !before.slice(start).some((other) => other.startsWith('@description('));
    });
    expect(bare).toEqual([]);
  });

  test('gives its modules just what they ask for', () => {
    for (const declaration of found(rootOf(file), 'module_declaration')) {
      const { file: target, given } = givenTo(declaration);
      expect(given.toSorted()).toEqual(declared(target, 'parameter').toSorted());
    }
  });
});

test('modules are given something', () => {
  expect(found(rootOf('main.bicep'), 'module_declaration').map(givenTo)).toHaveLength(3);
});

test('sets only variables that the server reads, and those that Azure needs', () => {
  const names = files
    .flatMap((file) => found(rootOf(file), 'object_property').map(nameIn))
    .filter((name) => /^[A-Z_]+$/.test(name));
  expect(names.filter((name) => !environmentVariables.includes(name))).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'PORT']));
});

test('probes what is served', () => {
  const paths = [...textOf('modules/app.bicep').matchAll(/path: '([^']+)'/g)].map(([, at]) => at);
  expect(new Set(paths)).toEqual(new Set(['/api/health', '/api/ready']));
  for (const at of paths) {
    expect(existsSync(path.join(folder, '..', 'app', at ?? '', 'route.ts'))).toBe(true);
  }
});

const secondsOf = (name: string) =>
  Number(new RegExp(`var ${name} = (\\d+)`).exec(textOf('modules/app.bicep'))?.[1]);

test('is killed only after it had time to end', () => {
  const own = secondsOf('shutdownDelaySeconds') + secondsOf('shutdownGraceSeconds');
  expect(own).toBeLessThan(secondsOf('terminationSeconds'));
});

/** The grammar knows no parameter files. */
describe('main.bicepparam', () => {
  const text = textOf('main.bicepparam');
  const set = [...text.matchAll(/^param (\w+) = (?:'[^']*'|\d+|true|false)$/gm)].map(
    ([, name]) => name,
  );

  test('is for main.bicep', () => {
    expect(text.split('\n')[0]).toBe("using 'main.bicep'");
    expect(set).toHaveLength(text.match(/^param /gm)?.length ?? 0);
    expect(set.filter((name) => !declared('main.bicep', 'parameter').includes(name ?? ''))).toEqual(
      [],
    );
  });

  test('sets what has no default', () => {
    const required = [...textOf('main.bicep').matchAll(/^param (\w+) [^=\n]+$/gm)].map(
      ([, name]) => name,
    );
    expect(required).toEqual(['image', 'clientId']);
    expect(set).toEqual(expect.arrayContaining(required));
  });
});
