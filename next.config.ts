import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'standalone',
  reactStrictMode: true,
  poweredByHeader: false,
  experimental: {
    // Both packages are barrels of thousands of modules; without this every icon is parsed in dev.
    optimizePackageImports: ['@fluentui/react-components', '@fluentui/react-icons'],
  },
};

export default config;
