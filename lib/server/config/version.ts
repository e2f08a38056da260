/** Of the build; written in by `next.config.ts`. */
export const version = process.env['APP_VERSION'] ?? 'development';
