import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * What keeps something for as long as its module lives: the server its configuration and its keys,
 * the browser's half its stores. Each of these files has modules of its own. All others share
 * theirs: most of the time of a run went into loading the same modules for each file anew.
 */
const withState = ['{lib/server,lib/browser,app,scripts}/**/*.test.{ts,tsx}'];
const all = ['{lib,components,app,emulator,scripts,deploy,docs,bench}/**/*.test.{ts,tsx}'];

export default defineConfig({
  root,
  resolve: {
    alias: {
      '@': root,
      // The package throws outside a React server bundle; unit tests call server code as functions.
      'server-only': path.join(import.meta.dirname, 'server-only.ts'),
    },
  },
  test: {
    environment: 'node',
    restoreMocks: true,
    // One less by itself, for who works beside it: of two cores that is half the time.
    maxWorkers: '100%',
    // No rule on speed: a key takes a second to make, and ten where all else is busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      { extends: true, test: { name: 'apart', include: withState } },
      {
        extends: true,
        test: { name: 'together', include: all, exclude: withState, isolate: false },
      },
    ],
  },
});
