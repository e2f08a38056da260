import { ProviderError } from '../core/errors';

export function datastoreNotFound(name: string): ProviderError {
  const message = `Could not find datastore: ${name}.`;
  return new ProviderError(404, { code: 'UserError', message }, 'NotFoundError');
}
