/** A line of a script, as far as it is of interest. */
export interface ScriptLine {
  /** Counted from 1, as editors do. */
  number: number;
  /** Without comments and what stands between single quotes, where a shell fills nothing in. */
  code: string;
  /** Set between the lines of a block that another user's shell runs. */
  block: UserBlock | undefined;
  /** Whether `$1` is an argument of a function here, and not of the script. */
  isInFunction: boolean;
}

export interface UserBlock {
  /** The word that ends it. */
  end: string;
  /** Whether the shell around it leaves the block as it is written. */
  isQuoted: boolean;
  /** Whether it is handed arguments of its own, as in `bash -s -- "$1"`. */
  hasArguments: boolean;
}

const user = String.raw`(?:azureuser|"?\$\{?CI_LOCAL_UBUNTU_USER\}?"?)`;
const blockStart = new RegExp(
  String.raw`\bsudo\b.*(?:-u\s*|--user[= ])${user}(?=\s)(?<command>.*?)<<-?\s*(?<quote>['"\\]?)(?<end>\w+)`,
);

const functionStart = /^\s*(?:function\s+[\w-]+(?:\s*\(\))?|[\w-]+\s*\(\))\s*\{/;
/** Not the brace of `${1}`. */
const functionEnd = /(?:^|[\s;])\}\s*$/;

/** Reads a script line by line; only what the findings need is understood of the shell. */
export function scriptLines(text: string): ScriptLine[] {
  const lines: ScriptLine[] = [];
  let block: UserBlock | undefined;
  let isInFunction = false;
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === block?.end) block = undefined;
    isInFunction ||= functionStart.test(line);
    lines.push({ number: lines.length + 1, code: codeOf(line), block, isInFunction });
    if (functionEnd.test(line)) isInFunction = false;
    block ??= blockOf(line);
  }
  return lines;
}

/** Longer lines hold data: nobody begins a block there, and to search them takes long. */
const longestStart = 1_000;

const codeOf = (line: string): string =>
  line.replace(/(?<=^|\s)#.*$/, '').replaceAll(/'[^']*'/g, "''");

function blockOf(line: string): UserBlock | undefined {
  if (/^\s*#/.test(line) || line.length > longestStart) return undefined;
  const { command = '', quote, end } = blockStart.exec(line)?.groups ?? {};
  if (end === undefined) return undefined;
  return { end, isQuoted: quote !== '', hasArguments: /\s-s\s/.test(command) };
}
