import { timeoutMs } from './setup-script';

/** What a script will do, line by line. */
export interface ScriptPlan {
  lines: { afterMs: number; text: string }[];
  lastsMs: number;
  exitCode: number;
  timedOut: boolean;
}

/** How bash, and `timeout` of GNU coreutils, report these. */
const BAD_INTERPRETER = 126;
const TIMED_OUT = 124;

const LINE_MS = 1_000;

/** What a script finds in its environment, `$1` and the like included. */
export type Variables = Readonly<Record<string, string>>;

/**
 * Reads a script as far as a demonstration needs: `exit` ends it, `sleep` takes its time, `echo`
 * prints, and any other command is printed and takes a second. Nothing is run.
 */
export function planScript(script: string, variables: Variables, limitMs: number): ScriptPlan {
  const plan = read(script, variables);
  if (plan.lastsMs <= limitMs) return plan;
  const told = `timeout: the script was ended after ${limitMs / 1_000} s`;
  return {
    lines: [
      ...plan.lines.filter(({ afterMs }) => afterMs < limitMs),
      { afterMs: limitMs, text: told },
    ],
    lastsMs: limitMs,
    exitCode: TIMED_OUT,
    timedOut: true,
  };
}

function read(script: string, variables: Variables): ScriptPlan {
  const lines: ScriptPlan['lines'] = [];
  // Written by an editor on Windows: the kernel takes the carriage return for part of the name.
  if (script.includes('\r\n')) {
    const text = '/bin/bash^M: bad interpreter: No such file or directory';
    return endedBy([{ afterMs: LINE_MS, text }], LINE_MS, BAD_INTERPRETER);
  }
  let lastsMs = 0;
  for (const line of script.split('\n').map((one) => one.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    const [, command = '', rest = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? [];
    if (command === 'exit') return endedBy(lines, lastsMs, Number.parseInt(rest, 10) || 0);
    const napMs = command === 'sleep' ? timeoutMs(rest) : undefined;
    lastsMs += napMs ?? LINE_MS;
    const text = command === 'echo' ? said(rest, variables) : `+ ${line}`;
    lines.push({ afterMs: napMs === undefined ? lastsMs : lastsMs - napMs, text });
  }
  return endedBy(lines, lastsMs, 0);
}

function endedBy(lines: ScriptPlan['lines'], lastsMs: number, exitCode: number): ScriptPlan {
  return { lines, lastsMs, exitCode, timedOut: false };
}

/** What `echo` prints: without its quotes, and single quotes keep variables as they stand. */
function said(text: string, variables: Variables): string {
  const unredirected = text.replace(/\s\d?>&?\s*[^\s"']+$/, '');
  const isLiteral = unredirected.startsWith("'");
  const bare = unredirected.replaceAll(/^(["'])(.*)\1$/g, '$2');
  return isLiteral ? bare : filledIn(bare, variables);
}

function filledIn(text: string, variables: Variables): string {
  return text.replaceAll(
    /\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g,
    (_, braced: string | undefined, fallback: string | undefined, plain: string | undefined) =>
      variables[braced ?? plain ?? ''] ?? fallback ?? '',
  );
}
