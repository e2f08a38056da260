import { codePointHex, writeEntries, writeValue, type Style } from './write-value';

/** Keywords that begin an expression of HCL and would not be read as keys. */
const words = new Set(['true', 'false', 'null', 'for']);

const escapes = new Map([
  ['\\', String.raw`\\`],
  ['"', String.raw`\"`],
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
]);
const escaped = (found: string): string =>
  escapes.get(found) ?? String.raw`\u${codePointHex(found).padStart(4, '0')}`;

/**
 * A bracket that would begin a template is written by its number: `$${`, the other way, means
 * something else where a dollar sign stands before it.
 */
export const hclString = (text: string): string =>
  `"${text.replaceAll(/[\\"\p{Cc}\p{Zl}\p{Zp}]|(?<=[$%])\{/gu, escaped)}"`;

const style: Style = {
  string: hclString,
  number: String,
  key: (key) => `${/^[A-Za-z_]\w*$/.test(key) && !words.has(key) ? key : hclString(key)} = `,
  betweenItems: ',',
  betweenEntries: '',
};

/** A block: its head, and its arguments or, as strings, blocks within it. */
export function hclBlock(head: string, inside: object, blocks: readonly string[] = []): string {
  const lines = [...writeEntries(inside, style, '  '), ...blocks.flatMap(indented)];
  return `${head} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

const indented = (block: string): string[] => block.split('\n');

export const hclValue = (value: unknown): string => writeValue(value, style);
