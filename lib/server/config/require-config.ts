import { ConfigError, parseConfig } from './parse-config';

/** Ends the process when its configuration is wrong, with words in place of a stack trace. */
export function requireConfig(): void {
  try {
    parseConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
