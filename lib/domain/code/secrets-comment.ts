import { commentLines } from './comment-lines';

/** What has to be set before a script runs. */
export const secretsComment = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : commentLines('#', [`Secrets come from the environment: ${names.join(', ')}`]);
