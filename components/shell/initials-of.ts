/** The first letters of the first and the last word of a name; none where it has no letters. */
export function initialsOf(name: string): string {
  // What stands in brackets is no name: "Kim Lee (Contoso)".
  const bare = name.replaceAll(/[([{].*?(?:[)\]}]|$)/g, ' ');
  const letters = bare.match(/(?<!\S)\p{L}/gu) ?? [];
  const ends = letters.length > 1 ? [letters[0], letters.at(-1)] : letters;
  return ends.join('').toUpperCase();
}
