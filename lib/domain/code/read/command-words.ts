import { parse } from 'shell-quote';
import { lineOf } from './line-of';

/** A command taken apart: its words before the first flag, and the flags in their order. */
export interface Words {
  command: string[];
  flags: [name: string, values: string[]][];
  /** Words that belong to no flag, or to a command after this one. */
  rest: string[];
}
export type CommandRead = { ok: true; words: Words } | { ok: false; reason: string; line: number };

/** The first command of the Azure CLI in a text. */
export function commandIn(text: string): CommandRead {
  const start = /^[ \t]*(?:\$[ \t]+)?az[ \t]/m.exec(text)?.index ?? 0;
  const command = text.slice(start).replace(/^[ \t]*\$[ \t]+/, '');
  const line = lineOf(text, start);
  const open = openQuote(command);
  if (open !== undefined) {
    const reason = 'A quotation mark is not closed.';
    return { ok: false, reason, line: line + lineOf(command, open) - 1 };
  }
  try {
    return { ok: true, words: apart(wordsOf(command)) };
  } catch {
    return { ok: false, reason: 'Not a command that a shell could read.', line };
  }
}

/** Lines go on after a backslash in POSIX shells, and after a backtick in PowerShell. */
function wordsOf(command: string): string[] {
  const oneLine = command.replaceAll(/[ \t][\\`]\r?\n/g, ' ');
  // A variable stays a reference to itself: its value is nobody's business here.
  const entries = parse(oneLine, (name) => `\${${name}}`);
  const end = entries.findIndex(
    (entry) => typeof entry !== 'string' && !('pattern' in entry && entry.op === 'glob'),
  );
  return (end < 0 ? entries : entries.slice(0, end)).flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    return 'pattern' in entry ? [entry.pattern] : [];
  });
}

function apart(words: readonly string[]): Words {
  const found: Words = { command: [], flags: [], rest: [] };
  const next = words.findIndex((word, at) => at > 0 && word === 'az' && words[at + 1] === 'ml');
  const own = next < 0 ? words : words.slice(0, next);
  for (const word of own) {
    const last = found.flags.at(-1);
    const [, name, value] = /^(--?[a-z][\w-]*)(?:=([\s\S]*))?$/i.exec(word) ?? [];
    if (name !== undefined) found.flags.push([name, value === undefined ? [] : [value]]);
    else if (last) last[1].push(word);
    else found.command.push(word);
  }
  if (next >= 0) found.rest.push(...words.slice(next, next + 4));
  return found;
}

/** Where a quotation begins that does not end. */
function openQuote(text: string): number | undefined {
  const pattern = /\\[\s\S]|'[^']*'|"(?:\\[\s\S]|[^"\\])*"|(?<open>['"])/g;
  for (const { groups, index } of text.matchAll(pattern)) {
    if (groups?.['open'] !== undefined) return index;
  }
  return undefined;
}
