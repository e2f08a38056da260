import { entriesOf, Variable, type ToolValue } from './tool-document';

/** A call with keyword arguments. */
export class Call {
  constructor(
    readonly name: string,
    readonly keywords: readonly (readonly [name: string, value: Python])[],
  ) {}
}

/** What Python text is made from; an array is a list, and a document a dictionary. */
export type Python = ToolValue | Call | readonly Python[];

/** An expression; an `indent` is that of the line on which it begins. */
export function pythonText(value: Python, indent = ''): string {
  if (value instanceof Call) {
    const keywords = value.keywords.map(
      ([name, one]) => `${name}=${pythonText(one, deeper(indent))}`,
    );
    return block(`${value.name}(`, keywords, ')', indent);
  }
  if (value instanceof Variable) return `os.environ[${pythonString(value.name)}]`;
  if (typeof value === 'string') return pythonString(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (isPythonList(value)) {
    return block(
      '[',
      value.map((one) => pythonText(one, deeper(indent))),
      ']',
      indent,
    );
  }
  const entries = entriesOf(value).map(
    ([key, one]) => `${pythonString(key)}: ${pythonText(one, deeper(indent))}`,
  );
  return block('{', entries, '}', indent);
}

const isPythonList = (value: Python): value is readonly Python[] => Array.isArray(value);

/** JSON's strings are Python's too, but for a lone half of a surrogate pair, which neither can print. */
export const pythonString = (text: string): string => JSON.stringify(text);

const deeper = (indent: string): string => `${indent}    `;

function block(open: string, lines: readonly string[], close: string, indent: string): string {
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => `${deeper(indent)}${line},\n`).join('')}${indent}${close}`;
}
