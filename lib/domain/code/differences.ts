import { isJson, type Json } from '../arm-body/json';
import { timeoutSeconds } from '../setup-script/script-timeout';

const secretPath =
  /(^|\.)(password|privateKey|passphrase|accessToken|certificate|key)$|^applications\.\d+\.environment\./;

/** Whether a setting is one whose value stands in no text. */
export const isSecretPath = (path: string): boolean => secretPath.test(path);

/** The settings of a target that another lacks or has otherwise, as paths: `scale.minNodes`. */
export function differences(wanted: unknown, found: unknown, path = ''): string[] {
  if (wanted === undefined || isEqual(wanted, found, path)) return [];
  // What is missing altogether is named once.
  if (isNothing(found) && path !== '') return isNothing(wanted) ? [] : [path];
  if (Array.isArray(wanted) && Array.isArray(found)) {
    return wanted.flatMap((item, at) => differences(item, found[at], within(path, String(at))));
  }
  if (isJson(wanted) && isJson(found)) {
    return Object.entries(wanted).flatMap(([key, value]) =>
      differences(value, own(found, key), within(path, key)),
    );
  }
  return [path];
}

const within = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
const own = (json: Json, key: string): unknown =>
  Object.hasOwn(json, key) ? json[key] : undefined;

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === '' ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

function isEqual(wanted: unknown, found: unknown, path: string): boolean {
  if (Object.is(wanted, found)) return true;
  if (typeof wanted !== 'string' || typeof found !== 'string') return false;
  // A secret that was a variable is read as nothing, and `60m` and `1h` are the same timeout.
  if (isSecretPath(path)) return found === '';
  return path.endsWith('.timeout') && timeoutSeconds(wanted) === timeoutSeconds(found);
}
