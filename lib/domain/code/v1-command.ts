import { shellCommand, type Flag } from './shell-command';
import type { CodeSubject } from './subject';
import { isDocument, isList, plainText, type ToolDocument, type ToolValue } from './tool-document';
import type { V1Call } from './v1-call';
import { v1FlagsOf } from './v1-flags';

/** A call of SDK v1 as a command; undefined where the CLI has none for it. */
export function v1CommandOf(
  { command, verb, arguments: args }: V1Call,
  { name, workspace }: Pick<CodeSubject, 'name' | 'workspace'>,
): string | undefined {
  const flags = command === undefined ? undefined : v1FlagsOf(verb, command);
  if (!flags) return undefined;
  return shellCommand(`az ml computetarget ${verb} ${command}`, [
    ['--name', name],
    ...Object.entries(withIdentity(args)).flatMap(([parameter, value]): Flag[] => {
      const flag = Object.hasOwn(flags, parameter) ? flags[parameter] : undefined;
      return flag === undefined || value === undefined ? [] : [[flag, ...wordsOf(value)]];
    }),
    ['--workspace-name', workspace.workspace],
    ['--resource-group', workspace.resourceGroup],
    ['--subscription-id', workspace.subscriptionId],
  ]);
}

/** The command has one flag where the SDK has two parameters. */
function withIdentity(args: ToolDocument): ToolDocument {
  const { identity_type: type, identity_id: ids } = args;
  if (type === undefined) return args;
  return { ...args, identity: type === 'SystemAssigned' ? '[system]' : ids };
}

function wordsOf(value: ToolValue): readonly ToolValue[] {
  if (isList(value)) return value;
  if (isDocument(value)) {
    return Object.entries(value).map(([key, item]) => `${key}=${plainText(item)}`);
  }
  return [value];
}
