const token =
  /(?<open>[{[])|(?<close>[}\]])|(?<sign>[,:])|(?<text>"(?:[^"\\\n]|\\.)*")|(?<word>-?\d[\d.eE+-]*|true|false|null)|\s+|(?<other>[\s\S])/gy;

type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'next';

/**
 * Where a text stops being JSON. The engines tell it each in words of its own, or not at all.
 */
export function brokenAt(text: string): number {
  const open: string[] = [];
  let expected: Expected | undefined = 'value';
  for (const { groups = {}, index } of text.matchAll(token)) {
    if (!Object.values(groups).some(Boolean)) continue;
    expected = after(expected, groups, open);
    if (!expected) return index;
  }
  return Math.max(text.trimEnd().length - 1, 0);
}

type Groups = Record<string, string | undefined>;

/** What may come after a token, or undefined where it may not stand. */
function after(expected: Expected, groups: Groups, open: string[]): Expected | undefined {
  const { open: bracket, close, sign, text, word } = groups;
  const isValue = expected === 'value' || expected === 'first value';
  if (close) return closed(close, expected, open);
  if (bracket) {
    open.push(bracket);
    return isValue ? (bracket === '{' ? 'first key' : 'first value') : undefined;
  }
  if (sign === ':') return expected === 'colon' ? 'value' : undefined;
  if (sign) return expected === 'next' ? nextIn(open) : undefined;
  if (text && expected.endsWith('key')) return 'colon';
  return isValue && (text ?? word) ? 'next' : undefined;
}

const nextIn = (open: readonly string[]): Expected | undefined => {
  if (open.length === 0) return undefined;
  return open.at(-1) === '{' ? 'key' : 'value';
};

function closed(close: string, expected: Expected, open: string[]): Expected | undefined {
  const bracket = open.pop();
  const first = close === '}' ? 'first key' : 'first value';
  const isRight = bracket === (close === '}' ? '{' : '[');
  return isRight && (expected === 'next' || expected === first) ? 'next' : undefined;
}
