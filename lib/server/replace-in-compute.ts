import { apiVersions } from '../arm/api-versions';
import type { ArmClient } from '../arm/arm-client';
import type { JsonObject } from '../arm/json';
import { startedOperation, type StartedOperation } from '../arm/operation';
import { computeId, type ComputeRef } from '../domain/resource-id/resource-id';
import { object } from './map/read';

/**
 * Puts a compute back as it was read, but for a part of its envelope, or of its kind's own
 * (`inner`) properties: PATCH takes scale settings
 * alone (OpenAPI 2025-12-01, `ClusterUpdateParameters`), and the Azure CLI changes an identity this
 * way too (`az ml compute update`). ARM takes a resource as it gave it, what only it may write
 * included (ARM RPC, "PUT"). Passwords and keys are not given, and a PUT without them leaves those of
 * a compute that exists: they are fixed at its creation.
 */
export async function replaceInCompute(
  arm: ArmClient,
  ref: ComputeRef,
  part: { identity: JsonObject } | { tags: JsonObject } | { inner: JsonObject },
): Promise<StartedOperation> {
  const apiVersion = apiVersions.machineLearning;
  // The name is not the caller's alone: a PUT of something that is gone would create it anew.
  const { location, tags, sku, identity, properties } = await arm.get(computeId(ref), apiVersion);
  const whole = { location, tags, sku, identity, properties };
  const body = 'inner' in part ? withInner(whole, part.inner) : { ...whole, ...part };
  return startedOperation(await arm.send('PUT', computeId(ref), { apiVersion, body }));
}

function withInner(whole: JsonObject, part: JsonObject): JsonObject {
  const properties = object(whole.properties);
  return {
    ...whole,
    properties: { ...properties, properties: { ...object(properties.properties), ...part } },
  };
}
