import { stringify } from 'yaml';
import { commentLines } from './comment-lines';
import type { Notation } from './notation';
import type { CodeSubject } from './subject';
import { plainOf, variablesOf, type ToolDocument } from './tool-document';
import { cannotSay, unsaidComment } from './unsaid-comment';
import { v2DocumentOf } from './v2-document';
import { v2Unsaid } from './v2-unsaid';

/** The file that `az ml compute create --file` takes. */
export const cliYaml: Notation = {
  id: 'cli-yaml',
  title: 'CLI v2 YAML',
  language: 'yaml',
  fileName: (name) => `${name}.yml`,
  write,
};

function write(subject: CodeSubject): string {
  const document = v2DocumentOf(subject);
  if (!document) return cannotSay('The YAML of Azure CLI v2', subject.target);
  return [
    unsaidComment(v2Unsaid(subject.target, document)),
    variablesComment(document, `${subject.name}.yml`),
    // The tool reads YAML 1.1, which takes `no` and times for more than text.
    stringify(plainOf(document), { lineWidth: 0, version: '1.1' }),
  ].join('');
}

/** The tool puts nothing in: it reads a file as it stands. */
function variablesComment(document: ToolDocument, file: string): string {
  const names = variablesOf(document);
  if (names.length === 0) return '';
  return commentLines('#', [
    `Secrets come from the environment (${names.join(', ')}):`,
    `  envsubst '${names.map((name) => `\${${name}}`).join(' ')}' < ${file} > filled.yml`,
  ]);
}
