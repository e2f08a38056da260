/** More than this nobody reads on a page; the JSON of a compute has all of it. */
const longest = 2_000;

/** A text that anybody may have written, as far as a page shows it. */
export function boundedText(text: string): string {
  if (text.length <= longest) return text;
  // A character of two units is not cut in half.
  const shown = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return `${shown}… (${text.length.toLocaleString('en-US')} characters in all)`;
}
