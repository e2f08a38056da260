/** The ids in a text, one a line; blank lines count for nothing. */
export const pastedIds = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
