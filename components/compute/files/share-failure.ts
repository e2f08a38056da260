import { ApiError } from '@/lib/browser/api-error';

/**
 * What a refusal by the workspace's storage means to a person, by its code. Azure docs, "Azure Files
 * error codes" and "Secure an Azure Machine Learning workspace with virtual networks".
 */
const meanings = new Map([
  [
    'AuthorizationFailure',
    'The storage account is closed to this network. Open the dashboard from a network that may reach it',
  ],
  ['AuthorizationFailed', 'Your role may not read the keys of the storage account'],
  [
    'KeyBasedAuthenticationNotPermitted',
    'The storage account does not let anybody in by key, which the notebooks files need',
  ],
  ['ShareNotFound', 'The workspace has no share for notebooks yet. It is made by the first one'],
  ['ResourceNotFound', 'That is no longer there'],
]);

/** Why the notebooks files cannot be shown. */
export const shareFailureMeaning = (error: Error): string =>
  meanings.get(codeOf(error)) ?? 'The notebooks files could not be reached';

/** The same, with the way round for whoever wants to choose a script. */
export const shareFailureTitle = (error: Error): string =>
  `${shareFailureMeaning(error)}. You can also type the path of the file, or enter the script inline.`;

function codeOf(error: Error): string {
  if (!(error instanceof ApiError)) return '';
  const { code, service } = error.body;
  return service?.code ?? (code === 'forbidden' ? 'AuthorizationFailed' : '');
}

/** Whether a file of that name is there already; a conflict that Azure Files tells is another one. */
export const isTaken = (error: Error | null): boolean =>
  error instanceof ApiError && error.body.code === 'conflict' && !error.body.service;
