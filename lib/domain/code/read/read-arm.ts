import { clusterSettingsOf } from '../../arm-body/cluster-settings';
import { instanceSettingsOf } from '../../arm-body/instance-settings';
import { isJson, type Json } from '../../arm-body/json';
import { attachOf } from '../../attach/attach-of';
import type { CodeTarget } from '../subject';
import { computeResourceType } from '../target-body';
import { withPendingSecrets } from './pending-secret';
import { resolveTemplate } from './resolve-template';
import { unusedInBody } from './unused-in-body';
import type { ReadCode } from './read-code';

/** A template, or the body of a compute as ARM takes and gives it. */
export function readArm(json: Json): ReadCode {
  if (json['resources'] === undefined) return readBody(json, 'ARM body');
  const [compute, ...others] = computesIn(json['resources']);
  if (!compute)
    return { ok: false, reason: `The template has no resource ${computeResourceType}.` };
  const scope = {
    parameters: objectAt(json, 'parameters'),
    variables: objectAt(json, 'variables'),
  };
  const { value, notUsed } = resolveTemplate(compute, scope);
  const read = readBody(isJson(value) ? value : {}, 'ARM template');
  if (!read.ok) return read;
  const more = others.map((_, at) => `resources: compute ${at + 2}`);
  return { ...read, notUsed: [...notUsed, ...read.notUsed, ...more] };
}

const objectAt = (json: Json, key: string): Json => {
  const found = json[key];
  return isJson(found) ? found : {};
};

/** Computes on the first level, and below a workspace; with symbolic names, resources are an object. */
function computesIn(resources: unknown): Json[] {
  const all = isJson(resources) ? Object.values(resources) : resources;
  return (Array.isArray(all) ? all : [])
    .filter(isJson)
    .flatMap((one) => [one, one['resources']].flat())
    .filter(isJson)
    .filter(({ type }) => typeof type === 'string' && /(^|\/)computes$/i.test(type));
}

function readBody(body: Json, notation: string): ReadCode {
  const properties = objectAt(body, 'properties');
  if (typeof properties['computeType'] !== 'string') {
    return { ok: false, reason: 'It has no properties.computeType, so that it is no compute.' };
  }
  const target = targetOf(body, properties['computeType']);
  if (!target) {
    return { ok: false, reason: 'Computes of this computeType cannot be made here.' };
  }
  const { name } = body;
  const last = typeof name === 'string' ? name.split('/').at(-1) : undefined;
  return {
    ok: true,
    notation,
    ...(last && { name: last }),
    target: withPendingSecrets(target),
    notUsed: unusedInBody(body, target),
  };
}

function targetOf(body: Json, computeType: string): CodeTarget | undefined {
  if (computeType === 'AmlCompute') return clusterSettingsOf(body);
  return computeType === 'ComputeInstance' ? instanceSettingsOf(body) : attachOf(body);
}
