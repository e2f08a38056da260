import { isJson, type Json } from '../../arm-body/json';
import { v2Flags } from '../v2-flags';
import type { Words } from './command-words';

/** The document that the flags of a command say; what is no flag of it stands under its own name. */
export function v2DocumentIn({ flags }: Words): Json {
  const document: Json = {};
  for (const [flag, values] of flags.filter(([name]) => !ofTheTool.has(name))) {
    const [, ...path] = v2Flags.find(([one]) => one === (shortFlags.get(flag) ?? flag)) ?? [];
    if (path.length === 0) document[flag] = values.join(' ');
    else put(document, path, valueOf(path, values));
  }
  return document;
}

/** These say where and how the tool is to go about it, and nothing of the compute. */
const ofTheTool = new Set([
  '--workspace-name',
  '-w',
  '--resource-group',
  '-g',
  '--subscription',
  '--no-wait',
  '--output',
  '-o',
  '--verbose',
  '--debug',
]);

const shortFlags = new Map([
  ['-n', '--name'],
  ['-t', '--type'],
  ['-i', '--identity-type'],
]);

function valueOf(path: readonly string[], values: readonly string[]): unknown {
  const key = path.at(-1);
  if (key === 'tags') return values;
  if (key !== 'user_assigned_identities') return values.length === 0 ? true : values.join(' ');
  return values.flatMap((word) => word.split(',')).map((id) => ({ resource_id: id.trim() }));
}

function put(document: Json, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    // Lists may be given bit by bit; of anything else the last counts, as the tool has it.
    const before: unknown = document[key];
    document[key] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
    return;
  }
  const inner = isJson(document[key]) ? document[key] : {};
  put(inner, rest, value);
  document[key] = inner;
}
