import type { AppError } from './app-error';
import { attachFieldOf } from './attach-field';
import { atFieldIfRefused } from './field-refusal';
import { atNameIfRefused } from './name-refusal';
import { withoutSecrets } from './without-secrets';

/** What came of attaching a resource, at its field, and without the secrets that were sent. */
export function attachRefusal(thrown: unknown, secrets: readonly string[]): AppError {
  const error = atFieldIfRefused(thrown, attachFieldOf);
  return withoutSecrets(error.details.fields ? error : atNameIfRefused(error), secrets);
}
