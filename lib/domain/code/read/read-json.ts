import { isJson } from '../literal';
import { parseJson } from './parse-json';
import { readArm } from './read-arm';
import type { ReadCode } from './read-code';
import { isTooDeep } from './too-deep';

/** JSON of ARM, alone or as the body of a request. */
export function readJson(code: string): ReadCode {
  const request = /^PUT [^\n]*\n/m.exec(code);
  const start = request ? code.indexOf('{', request.index + request[0].length) : 0;
  if (start < 0) return { ok: false, reason: 'The request has no body.' };
  // Variables of `.http` files stand where there are secrets, which are still to be entered.
  const body = request ? code.slice(start).replaceAll(/"\{\{\w+\}\}"/g, '""') : code;
  const parsed = parseJson(body);
  if (!parsed.ok) return { ...parsed, line: parsed.line + linesBefore(code, start) };
  if (isTooDeep(parsed.value)) return { ok: false, reason: 'It is nested too deeply.' };
  if (!isJson(parsed.value)) return { ok: false, reason: 'An object is expected: { … }' };
  const read = readArm(parsed.value);
  if (!read.ok || !request) return read;
  const [, name] = /\/computes\/([\w.-]+)/i.exec(request[0]) ?? [];
  return { ...read, notation: 'REST request', ...(name !== undefined && { name }) };
}

const linesBefore = (code: string, at: number): number => code.slice(0, at).split('\n').length - 1;
