import process from 'node:process';
import type { NextConfig } from 'next';
import packageJson from './package.json' with { type: 'json' };

const script = '/_next/static/:file(.+\\.js)';
const takesBrotli = [{ type: 'header', key: 'accept-encoding', value: '.*\\bbr\\b.*' }] as const;

/** `npm run build` lays a Brotli copy beside each script; a plain `next build` does not. */
const brotliScripts: NextConfig = {
  rewrites: async () => ({
    beforeFiles: [{ source: script, has: [...takesBrotli], destination: '/_next/static/:file.br' }],
  }),
  headers: async () => [
    { source: script, headers: [{ key: 'vary', value: 'accept-encoding' }] },
    {
      source: script,
      has: [...takesBrotli],
      headers: [
        { key: 'content-encoding', value: 'br' },
        { key: 'content-type', value: 'application/javascript; charset=UTF-8' },
      ],
    },
  ],
};

const config: NextConfig = {
  output: 'standalone',
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` has checked them, and who starts the app waits for a build of it.
  typescript: { ignoreBuildErrors: true },
  env: { APP_VERSION: process.env['APP_VERSION'] || packageJson.version },
  experimental: {
    // Both packages are barrels of thousands of modules; without this every icon is parsed in dev.
    optimizePackageImports: ['@fluentui/react-components', '@fluentui/react-icons'],
    // Bytes before compression; a quarter of it by default. Each chunk more costs its headers and
    // compresses by itself: 10 KB on the clusters page.
    turbopackChunking: { minChunkSize: 200_000 },
  },
  ...(process.env['BROTLI_SCRIPTS'] === '1' && brotliScripts),
};

export default config;
