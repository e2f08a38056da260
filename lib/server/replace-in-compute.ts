import { apiVersions } from '../arm/api-versions';
import type { ArmClient } from '../arm/arm-client';
import type { JsonObject } from '../arm/json';
import { startedOperation, type StartedOperation } from '../arm/operation';
import { computeId, type ComputeRef } from '../domain/resource-id/resource-id';
import { invalidInput } from './errors/app-error';
import { object } from './map/read';

interface InnerPart {
  inner: JsonObject;
  /** The type that it is a part of, where a mistaken name must not take it elsewhere. */
  of?: string;
}

type Part = { identity: JsonObject } | { tags: JsonObject } | InnerPart;

/**
 * Puts a compute back as it was read, but for a part of its envelope, or of its kind's own
 * (`inner`) properties: PATCH takes scale settings alone (OpenAPI 2025-12-01,
 * `ClusterUpdateParameters`), and the Azure CLI changes an identity this way too (`az ml compute
 * update`). ARM takes a resource as it gave it, what only it may write included (ARM RPC, "PUT").
 * What it gives is without passwords, keys and tokens (`x-ms-secret`); a PUT that leaves them out
 * leaves them as they are.
 */
export async function replaceInCompute(
  arm: ArmClient,
  ref: ComputeRef,
  part: Part,
): Promise<StartedOperation> {
  const apiVersion = apiVersions.machineLearning;
  // The name is not the caller's alone: a PUT of something that is gone would create it anew.
  const { location, tags, sku, identity, properties } = await arm.get(computeId(ref), apiVersion);
  const whole = { location, tags, sku, identity, properties };
  const body = 'inner' in part ? withInner(whole, part) : { ...whole, ...part };
  return startedOperation(await arm.send('PUT', computeId(ref), { apiVersion, body }));
}

function withInner(whole: JsonObject, { inner, of }: InnerPart): JsonObject {
  const properties = object(whole.properties);
  if (of !== undefined && properties.computeType !== of) {
    throw invalidInput({ path: 'params.name', message: `Not a compute of the type ${of}` });
  }
  return {
    ...whole,
    properties: { ...properties, properties: { ...object(properties.properties), ...inner } },
  };
}
