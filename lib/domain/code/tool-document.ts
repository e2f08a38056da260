import type { Json } from '../arm-body/json';

/** A secret's place in a text for a tool: the environment has the value. */
export class Variable {
  readonly name: string;

  constructor(name: string) {
    this.name = name
      .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
      .replaceAll(/\W/g, '_')
      .toUpperCase();
  }
}

export type ToolValue = string | number | boolean | Variable | readonly ToolValue[] | ToolDocument;
/** What a tool is told, by the names that the tool gives; what is undefined is not said. */
export interface ToolDocument {
  readonly [key: string]: ToolValue | undefined;
}

export const isDocument = (value: ToolValue | undefined): value is ToolDocument =>
  typeof value === 'object' && !(value instanceof Variable) && !isList(value);

export const isList = (value: ToolValue | undefined): value is readonly ToolValue[] =>
  Array.isArray(value);

/** What is said, in the order in which it is said. */
export const entriesOf = (document: ToolDocument): [string, ToolValue][] =>
  Object.entries(document).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));

/** The document as it would be read: a variable is the reference to it. */
export const plainOf = (document: ToolDocument): Json =>
  Object.fromEntries(entriesOf(document).map(([key, value]) => [key, plainValue(value)]));

function plainValue(value: ToolValue): unknown {
  if (value instanceof Variable) return `\${${value.name}}`;
  if (isList(value)) return value.map(plainValue);
  return isDocument(value) ? plainOf(value) : value;
}
