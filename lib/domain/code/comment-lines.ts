/** Comments on lines of their own; a line break within one must not end it. */
export const commentLines = (sign: string, comments: readonly string[]): string =>
  comments.map((comment) => `${sign} ${comment.replaceAll(/\s+/g, ' ')}\n`).join('');
