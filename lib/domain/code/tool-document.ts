import type { Json } from '../arm-body/json';
import { shellCase } from './code-names';

/** A secret's place in a text for a tool: the environment has the value. */
export class Variable {
  readonly name: string;

  /** By the name that all notations give the secret. */
  constructor(secret: string) {
    this.name = shellCase(secret);
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

/** The variables that a document refers to. */
export function variablesOf(value: ToolValue | undefined): string[] {
  if (value instanceof Variable) return [value.name];
  if (isList(value)) return value.flatMap(variablesOf);
  return isDocument(value) ? Object.values(value).flatMap(variablesOf) : [];
}

/** A single value as text; of lists, objects and variables there is none. */
export function plainText(value: ToolValue | undefined): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
