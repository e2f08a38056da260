import type { CodeTarget } from '../subject';
import { readCommand } from './read-command';
import { readJson } from './read-json';
import { readYaml } from './read-yaml';

export type ReadCode =
  | {
      ok: true;
      /** What it was read as. */
      notation: string;
      name?: string;
      target: CodeTarget;
      /** Places in the text that the target says nothing of, without their values. */
      notUsed: string[];
    }
  | { ok: false; reason: string; line?: number };

/** A compute takes a few kilobytes; more than this is another file. */
export const maxCodeLength = 256 * 1024;

/** Reads a compute from an ARM template or body, a YAML of the Azure CLI v2, or an `az ml` command. */
export function readCode(text: string): ReadCode {
  const code = text.replace(/^\uFEFF/, '');
  if (code.trim() === '') return { ok: false, reason: 'There is nothing to read.' };
  if (code.length > maxCodeLength) return { ok: false, reason: 'It is longer than 256 KB.' };
  if (/^[ \t]*(?:\$[ \t]+)?az[ \t]+ml[ \t]/m.test(code)) return readCommand(code);
  const language = otherLanguages.find(({ sign }) => sign.test(code));
  if (language) {
    const instead = 'Paste an ARM template, a CLI v2 YAML or an az ml command.';
    return { ok: false, reason: `${language.title} is not read. ${instead}` };
  }
  return isJsonText(code) ? readJson(code) : readYaml(code);
}

const isJsonText = (code: string): boolean => /^\s*[{[]/.test(code) || /^PUT .*\n/m.test(code);

const otherLanguages = [
  { title: 'A script of az rest', sign: /^\s*az rest\b/m },
  { title: 'Python', sign: /^(?:import|from) [\w.]+/m },
  { title: 'Bicep', sign: /^(?:resource|param|targetScope)\s+\w+/m },
  { title: 'Terraform', sign: /^(?:resource|data|terraform|provider)\s+["{]/m },
];
