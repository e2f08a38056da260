import { blockFindings } from './block-findings';
import { scriptLines, type ScriptLine } from './script-lines';
import { byteLength } from './script-text';
import { maxInlineScriptBytes } from './setup-script';

/** An `error` is known to fail; a `warning` may be meant. */
export interface ScriptFinding {
  severity: 'error' | 'warning';
  /** Counted from 1; absent where it is of the whole script. */
  line?: number;
  text: string;
}

/** What is likely to go wrong with a script and the arguments that it is given. */
export function scriptFindings(text: string, args: string): ScriptFinding[] {
  if (isNoText(text)) return [{ severity: 'error', text: 'This is not a text file.' }];
  const lines = scriptLines(text);
  return [
    ...sizeFinding(text),
    ...lineEndFinding(text),
    ...interpreterFinding(text),
    ...lines.flatMap(shutdownFinding),
    ...argumentFindings(lines, wordCount(args)),
    ...blockFindings(lines),
  ];
}

/** U+FFFD is what bytes that are no UTF-8 are read as. */
const isNoText = (text: string): boolean => /[\0\uFFFD]/.test(text);

function sizeFinding(text: string): ScriptFinding[] {
  const bytes = byteLength(text);
  if (bytes <= maxInlineScriptBytes) return [];
  const size = `${Math.ceil(bytes / 1024)} KB`;
  return [{ severity: 'error', text: `The script has ${size}; at most 64 KB are taken.` }];
}

function lineEndFinding(text: string): ScriptFinding[] {
  const at = text.indexOf('\r');
  if (at < 0) return [];
  const line = text.slice(0, at).split('\n').length;
  const ends = text.at(at + 1) === '\n' ? 'CR LF, as on Windows' : 'CR alone';
  return [
    {
      severity: 'error',
      line,
      text: `Lines end in ${ends}. Linux takes the CR for part of each command, so that they fail.`,
    },
  ];
}

function interpreterFinding(text: string): ScriptFinding[] {
  if (text.startsWith('#!')) return [];
  const found = text.startsWith('\uFEFF#!')
    ? 'A byte order mark stands before #!, so that it is not seen. Save the file as UTF-8 without one.'
    : 'The first line names no shell. Begin with #!/bin/bash.';
  return [{ severity: 'warning', line: 1, text: found }];
}

const shutdown = /(?:^|[;&|]|\bsudo)\s*(?<command>shutdown|poweroff|halt)\b/;

/** Azure docs, "Manage a compute instance": a machine that is off is still allocated. */
function shutdownFinding({ code, number }: ScriptLine): ScriptFinding[] {
  const { command } = shutdown.exec(code.trim())?.groups ?? {};
  if (command === undefined) return [];
  return [
    {
      severity: 'warning',
      line: number,
      text: `${command} turns the machine off but does not stop the instance: it is billed on. Use a schedule or idle shutdown.`,
    },
  ];
}

/** `${1:-x}` brings a value of its own, and is no matter. */
const positional = /\$(?:(?<digit>[1-9])|\{(?<digits>[1-9]\d*)\})/g;

/** Each argument that is used without being given, where it is first used. */
function argumentFindings(lines: readonly ScriptLine[], given: number): ScriptFinding[] {
  const firstUse = new Map<number, number>();
  for (const { code, number, block, isInFunction } of lines) {
    if (block || isInFunction) continue;
    for (const { groups } of code.matchAll(positional)) {
      const argument = Number(groups?.['digit'] ?? groups?.['digits']);
      if (argument > given && !firstUse.has(argument)) firstUse.set(argument, number);
    }
  }
  return [...firstUse].map(([argument, line]) => ({
    severity: 'warning',
    line,
    text: `$${argument} is used, and ${givenText(given)}.`,
  }));
}

const givenText = (given: number): string =>
  given === 0
    ? 'no argument is given'
    : `only ${given} argument${given === 1 ? ' is' : 's are'} given`;

/** Words as a shell parts them, quotes kept together. */
const wordCount = (args: string): number =>
  args.match(/(?:"(?:\\.|[^"\\])*"|'[^']*'|\\.|\S)+/g)?.length ?? 0;
