import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressScripts } from './compress-scripts';

describe('compressScripts', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'scripts-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('puts a copy beside each script, however deep, and beside nothing else', () => {
    mkdirSync(path.join(folder, 'chunks'));
    writeFileSync(path.join(folder, 'chunks', 'a.js'), 'alert(1)'.repeat(100));
    writeFileSync(path.join(folder, 'a.css'), 'p { margin: 0 }');

    compressScripts(folder);

    expect(readdirSync(path.join(folder, 'chunks')).toSorted()).toEqual(['a.js', 'a.js.br']);
    expect(readdirSync(folder).toSorted()).toEqual(['a.css', 'chunks']);
    const copy = readFileSync(path.join(folder, 'chunks', 'a.js.br'));
    expect(brotliDecompressSync(copy).toString()).toBe('alert(1)'.repeat(100));
    expect(copy.length).toBeLessThan(100);
  });
});
