import { plainText, Variable, type ToolValue } from './tool-document';

/** A flag of a command with its values; none for one that stands alone. */
export type Flag = readonly [name: string, ...values: ToolValue[]];

/** A command with one flag on a line, as POSIX shells read it. */
export const shellCommand = (command: string, flags: readonly Flag[]): string =>
  `${[command, ...flags.map(flagText)].join(' \\\n  ')}\n`;

function flagText([name, ...values]: Flag): string {
  const words = values.map(shellWord);
  const [word] = words;
  // Beside its flag, a value that begins with a dash would be read as a flag.
  if (words.length === 1 && word !== undefined && /^['"]?-/.test(word)) return `${name}=${word}`;
  return [name, ...words].join(' ');
}

/** A value as one word. */
export function shellWord(value: ToolValue): string {
  if (value instanceof Variable) return `"$${value.name}"`;
  const text = plainText(value);
  if (/^[\w@%+=:,./-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
