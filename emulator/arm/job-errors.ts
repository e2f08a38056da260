import { ProviderError } from '../core/errors';

export function jobNotFound(name: string): ProviderError {
  const message = `Job ${name} was not found in the workspace.`;
  return new ProviderError(404, { code: 'UserError', message }, 'NotFoundError');
}
