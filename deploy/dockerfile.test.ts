import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { environmentVariables } from '@/lib/server/config/parse-config';
import { buildSources } from '@/scripts/source-hash';
import { dockerfileStages, execForm, variablesOf, type Step } from './dockerfile';

const root = path.resolve(import.meta.dirname, '..');
const stages = dockerfileStages();
const [build = [], image = []] = stages;
const of = (stage: readonly Step[], keyword: string) =>
  stage.filter((step) => step.keyword === keyword);

/** What is sent to the build, by the lines that let it in. */
const sent = readFileSync(path.join(root, '.dockerignore'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('!'))
  .map((line) => line.slice(1));

/** Files of ours that a file imports, relative to the root. */
function importedBy(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s*\(?\s*'(?<specifier>@\/[^']+|\.[^']+)'/g)].map(
    ({ groups }) => {
      const specifier = groups?.['specifier'] ?? '';
      return specifier.startsWith('@/')
        ? specifier.slice(2)
        : path.posix.join(path.posix.dirname(file), specifier);
    },
  );
}

describe('the image', () => {
  test('is made in two stages, of one release of Node', () => {
    expect(stages).toHaveLength(2);
    const releases = stages.map(([from]) => from?.text.split(' ')[0]);
    expect(new Set(releases)).toEqual(new Set([expect.stringMatching(/^node:20-[\w-]*slim$/)]));
  });

  test('holds the standalone server and nothing else', () => {
    expect(of(image, 'COPY')).toEqual([
      { keyword: 'COPY', flags: ['--from=build'], text: '/src/.next/standalone ./' },
    ]);
    expect(of(image, 'RUN')).toEqual([]);
  });

  test('runs as nobody who may change it', () => {
    expect(of(image, 'USER').map(({ text }) => text)).toEqual(['node']);
    expect(image.findIndex(({ keyword }) => keyword === 'USER')).toBeGreaterThan(
      image.findIndex(({ keyword }) => keyword === 'COPY'),
    );
  });

  test('gets the signal itself, and ends in its own way', () => {
    expect(execForm(image, 'CMD')).toEqual(['node', expect.any(String), 'server.js']);
    expect(variablesOf(image)).toMatchObject({
      NODE_ENV: 'production',
      NEXT_MANUAL_SIG_HANDLE: '1',
    });
  });

  test('asks for what is served', () => {
    const [, place] = /'(\/api\/\w+)'/.exec(execForm(image, 'HEALTHCHECK').join(' ')) ?? [];
    expect(place).toBe('/api/health');
    expect(existsSync(path.join(root, 'app', place ?? '', 'route.ts'))).toBe(true);
    expect(of(image, 'EXPOSE')[0]?.text).toBe(variablesOf(image)['PORT']);
  });

  test('sets only variables that the server, Next or Node reads', () => {
    const others = ['NODE_ENV', 'NEXT_TELEMETRY_DISABLED', 'NEXT_MANUAL_SIG_HANDLE', 'HOSTNAME'];
    const known = new Set([...environmentVariables, ...others]);
    expect(Object.keys(variablesOf(image)).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('what is sent to the build', () => {
  test('is there', () => {
    expect(sent.filter((entry) => !existsSync(path.join(root, entry)))).toEqual([]);
  });

  test('is all that a build is made from', () => {
    expect(buildSources.filter((source) => !sent.includes(source))).toEqual([]);
  });

  test('imports nothing that is not', () => {
    const files = sent
      .flatMap((entry) =>
        statSync(path.join(root, entry)).isDirectory()
          ? readdirSync(path.join(root, entry), { recursive: true, encoding: 'utf8' }).map((file) =>
              path.posix.join(entry, file),
            )
          : [entry],
      )
      .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file) && !/\.test\.tsx?$/.test(file));
    expect(files.length).toBeGreaterThan(500);
    const lost = files.flatMap((file) =>
      importedBy(file)
        .filter(
          (target) =>
            !sent.some((entry) => `${target}/`.startsWith(`${entry.replace(/\.ts$/, '')}/`)),
        )
        .map((target) => `${file} -> ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test('has what the first step copies', () => {
    const [first] = of(build, 'COPY');
    expect(first?.text.split(' ').slice(0, -1)).toEqual(['package.json', 'package-lock.json']);
  });

  test('has no files of variables, and none of the emulator’s state', () => {
    expect(sent.filter((entry) => entry.startsWith('.'))).toEqual([]);
  });
});
