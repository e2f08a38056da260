import { writeValue, type Style } from './write-value';

/** JSON says the same of a bracket by its number, and `.http` files have variables in `{{` `}}`. */
const jsonString = (text: string): string =>
  JSON.stringify(text).replaceAll('{{', String.raw`{\u007b`);

const style: Style = {
  string: jsonString,
  number: String,
  key: (key) => `${jsonString(key)}: `,
  betweenItems: ',',
  betweenEntries: ',',
};

/** JSON, but for what stands in it as an expression of the language around it. */
export const jsonValue = (value: unknown): string => writeValue(value, style);
