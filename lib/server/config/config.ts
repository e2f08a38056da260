import 'server-only';
import { parseConfig, type Config } from './parse-config';

let parsed: Config | undefined;

/** The configuration of this process; the start has already refused a wrong one. */
export function serverConfig(): Config {
  return (parsed ??= parseConfig(process.env));
}
