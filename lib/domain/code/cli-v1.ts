import { commentLines } from './comment-lines';
import { differences } from './differences';
import type { Notation } from './notation';
import { commandIn } from './read/command-words';
import { v1TargetIn } from './read/v1-flags-in';
import { secretsComment } from './secrets-comment';
import type { CodeSubject } from './subject';
import { variablesOf } from './tool-document';
import { cannotSay, unsaidComment } from './unsaid-comment';
import { v1CallOf } from './v1-call';
import { v1CommandOf } from './v1-command';

/** `az ml computetarget create` and `attach`. */
export const cliV1: Notation = {
  id: 'cli-v1',
  title: 'Azure CLI v1 (retired)',
  language: 'shell',
  fileName: (name) => `${name}.sh`,
  write,
};

// Azure docs, "Upgrade to v2": support of the extension azure-cli-ml ended on 30 September 2025.
const retired = commentLines('#', [
  'Azure CLI v1 (extension azure-cli-ml) is retired; v2 and its YAML take its place.',
]);

function write(subject: CodeSubject): string {
  const call = v1CallOf(subject);
  const command = call && v1CommandOf(call, subject);
  if (!command) return `${retired}${cannotSay('Azure CLI v1', subject.target)}`;
  const read = commandIn(command);
  const found = read.ok ? v1TargetIn(read.words)?.target : undefined;
  return [
    retired,
    unsaidComment(differences(subject.target, found)),
    secretsComment(command, variablesOf(call.arguments)),
    command,
  ].join('');
}
