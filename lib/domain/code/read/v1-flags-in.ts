import type { Json } from '../../arm-body/json';
import type { CodeTarget } from '../subject';
import { v1FlagsOf } from '../v1-flags';
import type { Words } from './command-words';
import { readingOf, type Reading } from './reading';
import { v1AksIn, v1AttachedAksIn, v1RemoteIn } from './v1-attached-in';
import { v1ClusterIn, v1InstanceIn } from './v1-managed-in';

export interface V1Read {
  name?: string;
  target: CodeTarget;
  notUsed: string[];
}

/** What a command of the Azure CLI v1 makes; undefined where it makes no compute that is known. */
export function v1TargetIn({ command, flags, rest }: Words): V1Read | undefined {
  const [, , , verb = '', type = '', ...others] = command;
  const known = v1FlagsOf(verb, type);
  const read = readers.get(`${verb} ${type}`);
  if (!known || !read) return undefined;
  const reading = readingOf(argumentsIn(flags, parametersBy(known, verb)));
  const target = read(reading);
  const name = reading.text('name');
  for (const place of ['workspace', 'resource_group', 'subscription']) reading.text(place);
  return {
    ...(name !== undefined && { name }),
    target,
    notUsed: [...reading.unused(), ...others, ...(rest.length > 0 ? [rest.join(' ')] : [])],
  };
}

const readers = new Map<string, (reading: Reading) => CodeTarget>([
  ['create amlcompute', v1ClusterIn],
  ['create computeinstance', v1InstanceIn],
  ['create aks', v1AksIn],
  ['attach aks', v1AttachedAksIn],
  ['attach remote', v1RemoteIn],
]);

/** Which parameter a flag stands for, in its long and its short spelling. */
function parametersBy(known: Record<string, string>, verb: string): Map<string, string> {
  const own = Object.entries(known).map(([parameter, flag]) => [flag, parameter] as const);
  const short = (verb === 'attach' ? shortOfAttach : shortOfCreate).filter(([, parameter]) =>
    Object.hasOwn(known, parameter),
  );
  return new Map([...everywhere, ...short, ...own]);
}

const everywhere = [
  ['--name', 'name'],
  ['-n', 'name'],
  ['--workspace-name', 'workspace'],
  ['-w', 'workspace'],
  ['--resource-group', 'resource_group'],
  ['-g', 'resource_group'],
  ['--subscription-id', 'subscription'],
  ['--subscription', 'subscription'],
] as const;
const shortOfCreate = [
  ['-s', 'vm_size'],
  ['-l', 'location'],
  ['-a', 'agent_count'],
  ['-u', 'admin_username'],
  ['-p', 'admin_user_password'],
  ['-k', 'admin_user_ssh_key'],
  ['-k', 'admin_user_ssh_public_key'],
] as const;
const shortOfAttach = [
  ['-i', 'resource_id'],
  ['-a', 'address'],
  ['-u', 'username'],
  ['-p', 'password'],
] as const;

const lists = new Set(['tags', 'identity']);
/** These say how the tool is to go about it, and nothing of the compute. */
const ofTheTool = new Set(['-v', '--verbose', '--debug', '--no-wait', '-o', '--output']);

function argumentsIn(flags: Words['flags'], parameters: Map<string, string>): Json {
  const found: Json = {};
  for (const [flag, values] of flags.filter(([name]) => !ofTheTool.has(name))) {
    const parameter = parameters.get(flag) ?? flag;
    const before = found[parameter];
    if (lists.has(parameter))
      found[parameter] = [...(Array.isArray(before) ? before : []), ...values];
    else found[parameter] = values.length === 0 ? true : values.join(' ');
  }
  return found;
}
