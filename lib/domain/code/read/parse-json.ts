import { brokenAt } from './broken-json';
import { lineOf } from './line-of';

/** JSON with, where it is broken, the line. */
export function parseJson(
  text: string,
): { ok: true; value: unknown } | { ok: false; reason: string; line: number } {
  try {
    const value: unknown = JSON.parse(text);
    return { ok: true, value };
  } catch {
    return { ok: false, reason: 'This is not valid JSON.', line: lineOf(text, brokenAt(text)) };
  }
}
