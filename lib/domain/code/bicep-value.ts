import { codePointHex, writeValue, type Style } from './write-value';

const words = new Set(['true', 'false', 'null']);

const escapes = new Map([
  ['\\', String.raw`\\`],
  ["'", String.raw`\'`],
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
  ['\t', String.raw`\t`],
  ['${', String.raw`\${`],
]);
const escaped = (found: string): string => escapes.get(found) ?? `\\u{${codePointHex(found)}}`;

/**
 * On one line, whatever is in it: a multi-line string takes in the line endings of the file that it
 * stands in (Azure docs, "Data types in Bicep").
 */
export const bicepString = (text: string): string =>
  `'${text.replaceAll(/\\|'|\$\{|[\p{Cc}\p{Zl}\p{Zp}]/gu, escaped)}'`;

const style: Style = {
  string: bicepString,
  // Numbers of Bicep are whole; its `json` reads the others (Azure docs, "Data types in Bicep").
  number: (value) =>
    Number.isSafeInteger(value) ? String(value) : `json(${bicepString(JSON.stringify(value))})`,
  key: (key) => `${/^[A-Za-z_]\w*$/.test(key) && !words.has(key) ? key : bicepString(key)}: `,
  betweenItems: '',
  betweenEntries: '',
};

export const bicepValue = (value: unknown): string => writeValue(value, style);
