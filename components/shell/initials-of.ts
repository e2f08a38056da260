/** The first letters of the first and the last word of a name; none where it has no letters. */
export function initialsOf(name: string): string {
  // What stands in brackets is no name: "Kim Lee (Contoso)".
  const words = name.replaceAll(/[([{].*?(?:[)\]}]|$)/g, ' ').match(/\p{L}[^\s]*/gu) ?? [];
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase()).join('');
}
