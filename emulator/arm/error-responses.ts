import type { JsonObject } from '../sim/json';
import type { ErrorDetail } from '../sim/operation-record';

/** `ErrorResponse` items as the OpenAPI document has them; null where there are none. */
export function errorResponses(errors: readonly ErrorDetail[]): JsonObject[] | null {
  if (errors.length === 0) return null;
  return errors.map(({ code, message }) => ({ error: { code, message } }));
}
