import { isJson } from '../../arm-body/json';
import { lineOf } from './line-of';
import { parseJson } from './parse-json';
import { pendingSecret } from './pending-secret';
import { readArm } from './read-arm';
import type { ReadCode } from './read-code';
import { isTooDeep } from './too-deep';

/** JSON of ARM, alone or as the body of a request. */
export function readJson(code: string): ReadCode {
  const request = /^PUT [^\n]*$/m.exec(code);
  const start = request ? bodyAt(code, request.index) : 0;
  if (start < 0) return { ok: false, reason: 'The request has no body.' };
  const parsed = parseJson(request ? bodyWithout(code.slice(start)) : code);
  if (!parsed.ok) return { ...parsed, line: parsed.line + lineOf(code, start) - 1 };
  if (isTooDeep(parsed.value)) return { ok: false, reason: 'It is nested too deeply.' };
  if (!isJson(parsed.value)) return { ok: false, reason: 'An object is expected: { … }' };
  const read = readArm(parsed.value);
  if (!read.ok || !request) return read;
  const [, name] = /\/computes\/([\w.-]+)/i.exec(request[0]) ?? [];
  return { ...read, notation: 'REST request', ...(name !== undefined && { name }) };
}

/** A line without anything parts the headers from the body. */
function bodyAt(code: string, request: number): number {
  const [headers, gap = ''] = /^[\s\S]*?(\n[ \t\r]*\n)/.exec(code.slice(request)) ?? [];
  return headers === undefined || gap === '' ? -1 : request + headers.length;
}

/** Variables of `.http` files stand where there are secrets. */
const bodyWithout = (body: string): string =>
  body.replaceAll(/"\{\{\w+\}\}"/g, JSON.stringify(pendingSecret));
