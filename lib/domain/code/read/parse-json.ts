import { parseDocument } from 'yaml';

/** JSON with, where it is broken, the line. */
export function parseJson(
  text: string,
): { ok: true; value: unknown } | { ok: false; reason: string; line: number } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false, reason: 'This is not valid JSON.', line: brokenLine(text) };
  }
}

/** Engines tell the place each in words of its own; JSON is YAML, whose parser has it as a number. */
function brokenLine(text: string): number {
  const lastLine = text.trimEnd().split('\n').length;
  try {
    const [error] = parseDocument(text).errors;
    return Math.min(error?.linePos?.[0].line ?? 1, lastLine);
  } catch {
    return 1;
  }
}
