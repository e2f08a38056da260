import { differences } from './differences';
import type { Notation } from './notation';
import { commandIn } from './read/command-words';
import { readingOf } from './read/reading';
import { v2DocumentIn } from './read/v2-flags-in';
import { v2TargetIn } from './read/v2-target';
import { secretsComment } from './secrets-comment';
import { shellCommand } from './shell-command';
import { isAttach, type CodeSubject } from './subject';
import { variablesOf } from './tool-document';
import { cannotSay, unsaidComment } from './unsaid-comment';
import { v2DocumentOf } from './v2-document';
import { v2FlagsOf } from './v2-flags-of';

/** `az ml compute create` and `attach`, by flags. */
export const cliV2: Notation = {
  id: 'cli-v2',
  title: 'Azure CLI v2',
  language: 'shell',
  fileName: (name) => `${name}.sh`,
  write,
};

function write(subject: CodeSubject): string {
  const document = v2DocumentOf(subject);
  if (!document) return cannotSay('Azure CLI v2', subject.target);
  const { name, target, workspace } = subject;
  const verb = `az ml compute ${isAttach(target) ? 'attach' : 'create'}`;
  const command = shellCommand(verb, [
    ...v2FlagsOf(document),
    ['--workspace-name', workspace.workspace],
    ['--resource-group', workspace.resourceGroup],
    ['--subscription', workspace.subscriptionId],
  ]);
  const read = commandIn(command);
  const found = read.ok ? v2TargetIn(readingOf(v2DocumentIn(read.words))) : undefined;
  return [
    unsaidComment(
      differences(target, found),
      `What has no flag may stand in YAML: ${verb} --file ${name}.yml`,
    ),
    secretsComment(command, variablesOf(document)),
    command,
  ].join('');
}
