import { isJson } from '../arm-body/json';

/** A piece of the language itself where otherwise a value stands, such as the name of a variable. */
export class Expression {
  constructor(readonly text: string) {}
}

/** What sets apart the languages that write data with brackets, one value on a line. */
export interface Style {
  string: (text: string) => string;
  number: (value: number) => string;
  /** A key, and the sign between it and its value. */
  key: (key: string) => string;
  betweenItems: string;
  betweenEntries: string;
}

/** JSON data as a language writes it; an `indent` is that of the line on which it begins. */
export function writeValue(value: unknown, style: Style, indent = ''): string {
  if (value instanceof Expression) return value.text;
  if (typeof value === 'string') return style.string(value);
  if (typeof value === 'number') return style.number(value);
  if (Array.isArray(value)) {
    const items = value.map((item) => writeValue(item, style, deeper(indent)));
    return block('[', items, style.betweenItems, ']', indent);
  }
  if (isJson(value)) {
    return block(
      '{',
      writeEntries(value, style, deeper(indent)),
      style.betweenEntries,
      '}',
      indent,
    );
  }
  return value === undefined || value === null ? 'null' : String(value === true);
}

/** The entries of an object, without its brackets. */
export const writeEntries = (value: object, style: Style, indent: string): string[] =>
  Object.entries(value).map(([key, item]) => style.key(key) + writeValue(item, style, indent));

const deeper = (indent: string): string => `${indent}  `;

function block(
  open: string,
  lines: readonly string[],
  between: string,
  close: string,
  indent: string,
): string {
  if (lines.length === 0) return open + close;
  const inside = lines.map((line) => `\n${deeper(indent)}${line}`).join(between);
  return `${open}${inside}\n${indent}${close}`;
}

export const codePointHex = (char: string): string => (char.codePointAt(0) ?? 0).toString(16);
