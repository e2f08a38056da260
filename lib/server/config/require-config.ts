import { ConfigError, parseConfig, type Config } from './parse-config';

/** Ends the process when its configuration is wrong, with words in place of a stack trace. */
export function requireConfig(): Config {
  try {
    return parseConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}
