import { commentLines } from './comment-lines';

/** What has to be set before a command runs: of some variables, those that stand in it. */
export function secretsComment(command: string, variables: readonly string[]): string {
  const names = variables.filter((name) => command.includes(`"$${name}"`));
  if (names.length === 0) return '';
  return commentLines('#', [`Secrets come from the environment: ${names.join(', ')}`]);
}
