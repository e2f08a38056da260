import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '../..');

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
    include: ['{lib,components,app,emulator,scripts,deploy,docs}/**/*.test.{ts,tsx}'],
    environment: 'node',
    restoreMocks: true,
  },
});
