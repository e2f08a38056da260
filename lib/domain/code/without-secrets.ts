import { isJson, type Json } from '../arm-body/json';
import type { Secret } from './secrets';

/** The body with what `reference` makes of each secret in place of it. */
export const withoutSecrets = (
  body: Json,
  secrets: readonly Secret[],
  reference: (secret: Secret) => unknown,
): Json => secrets.reduce((json, secret) => replaced(json, secret.path, reference(secret)), body);

function replaced(json: Json, path: readonly string[], value: unknown): Json {
  const [key = '', ...rest] = path;
  return { ...json, [key]: within(json[key], rest, value) };
}

function within(found: unknown, path: readonly string[], value: unknown): unknown {
  const [key] = path;
  if (key === undefined) return value;
  if (Array.isArray(found)) {
    return found.map((item: unknown, at) =>
      String(at) === key ? within(item, path.slice(1), value) : item,
    );
  }
  return isJson(found) ? replaced(found, path, value) : found;
}
