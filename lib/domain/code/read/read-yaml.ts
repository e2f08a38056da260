import { parseDocument } from 'yaml';
import { isJson } from '../../arm-body/json';
import type { ReadCode } from './read-code';
import { readingOf } from './reading';
import { isTooDeep } from './too-deep';
import { v2TargetIn } from './v2-target';

/** A file for `az ml compute create --file`. */
export function readYaml(code: string): ReadCode {
  const parsed = parseYaml(code);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  if (!isJson(value)) {
    return { ok: false, reason: 'Neither an ARM template, a CLI v2 YAML nor an az ml command.' };
  }
  if (isTooDeep(value)) return tooDeep;
  const reading = readingOf(value);
  const target = v2TargetIn(reading);
  if (!target) return { ok: false, reason: typeReason(reading.text('type')) };
  const name = reading.text('name');
  return {
    ok: true,
    notation: 'CLI v2 YAML',
    ...(name !== undefined && { name }),
    target,
    notUsed: reading.unused(),
  };
}

const tooDeep = { ok: false, reason: 'It is nested too deeply.' } as const;

const typeReason = (type: string | undefined): string =>
  type === undefined
    ? 'The YAML has no type, such as type: amlcompute.'
    : 'The YAML has a type that is no compute: amlcompute, computeinstance, kubernetes, virtualmachine or synapsespark are read.';

function parseYaml(
  code: string,
): { ok: true; value: unknown } | { ok: false; reason: string; line?: number } {
  try {
    const document = parseDocument(code, { logLevel: 'error' });
    const [error] = document.errors;
    if (error) {
      const line = error.linePos?.[0].line;
      return {
        ok: false,
        reason: 'This is not valid YAML.',
        ...(line !== undefined && { line }),
      };
    }
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    return { ok: true, value };
  } catch {
    // Nested beyond what the parser can go into, or aliases that multiply.
    return tooDeep;
  }
}
