import { isDeepStrictEqual } from 'node:util';
import type { AttachedRecord } from '../sim/compute-record';
import { type JsonObject, plainJson } from '../sim/json';
import { requireDefaultType } from './compute-attach-kubernetes';
import { immutable } from './compute-errors';
import type { AttachedProperties } from './compute-request';
import { keysOf, withoutSecrets } from './compute-secrets';
import { sameName } from './lookup';

/**
 * What a PUT may change of what is attached: azureml-core (SDK v1), `DatabricksCompute`, and Azure
 * docs, "Create and manage instance types". The rest takes detaching and attaching anew.
 */
export const changeableOfAttached = new Set(['instanceTypes', 'defaultInstanceType']);
const changeableSecrets = new Set(['databricksAccessToken']);

/** The id may be left out, and be written in any case. */
export function refuseMove(record: AttachedRecord, { resourceId }: AttachedProperties): void {
  const present = record.outerSettings['resourceId'];
  if (resourceId === undefined || resourceId === null) return;
  if (typeof present === 'string' && sameName(resourceId, present)) return;
  throw immutable('properties.resourceId');
}

/** Takes over what a PUT says of an attached compute; what it leaves out stays as it is. */
export function changeAttached(record: AttachedRecord, properties: AttachedProperties): void {
  const written = plainJson(properties.properties ?? {});
  const secrets = record.computeType === 'AKS' ? {} : keysOf(written);
  refuseSecrets(record, secrets);
  const settings: JsonObject = { ...record.settings, ...withoutSecrets(written) };
  if (properties.computeType === 'Kubernetes') requireDefaultType(settings);
  record.settings = settings;
  record.secrets = { ...record.secrets, ...secrets };
}

function refuseSecrets({ secrets: present }: AttachedRecord, written: JsonObject): void {
  const changed = Object.entries(written).find(
    ([name, value]) => !changeableSecrets.has(name) && !isDeepStrictEqual(value, present[name]),
  );
  if (changed !== undefined) throw immutable(`properties.properties.${changed[0]}`);
}
