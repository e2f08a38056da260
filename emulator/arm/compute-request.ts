import { z } from 'zod';
import type { JsonObject } from '../sim/json';
import { invalidValue } from './compute-errors';
import { attachedSchemas } from './compute-request-attached';
import { clusterSettingsSchema } from './compute-request-cluster';
import { instanceSettingsSchema } from './compute-request-instance';

const outer = {
  description: z.string().nullable().exactOptional(),
  computeLocation: z.string().min(1).exactOptional(),
  resourceId: z.string().nullable().exactOptional(),
  disableLocalAuth: z.boolean().exactOptional(),
};

/** The service ignores what it does not know, and what only it may write, so both are dropped. */
const propertiesSchema = z.discriminatedUnion('computeType', [
  z.object({
    ...outer,
    computeType: z.literal('AmlCompute'),
    properties: clusterSettingsSchema.exactOptional(),
  }),
  z.object({
    ...outer,
    computeType: z.literal('ComputeInstance'),
    properties: instanceSettingsSchema.exactOptional(),
  }),
  ...attachedSchemas(outer),
]);

const identitySchema = z.object({
  type: z.enum(['None', 'SystemAssigned', 'UserAssigned', 'SystemAssigned,UserAssigned']),
  userAssignedIdentities: z.record(z.string(), z.json()).nullable().exactOptional(),
});

const computeRequestSchema = z.object({
  location: z.string().min(1).exactOptional(),
  tags: z.record(z.string(), z.string()).nullable().exactOptional(),
  identity: identitySchema.nullable().exactOptional(),
  sku: z.record(z.string(), z.json()).nullable().exactOptional(),
  properties: propertiesSchema,
});

export type ComputeRequest = z.infer<typeof computeRequestSchema>;
type ComputeRequestProperties = ComputeRequest['properties'];

/** What a PUT of a compute that the workspace only points to says. */
export type AttachedProperties = Exclude<
  ComputeRequestProperties,
  { computeType: 'AmlCompute' | 'ComputeInstance' }
>;
export function isOfAttached(
  properties: ComputeRequestProperties,
): properties is AttachedProperties {
  const { computeType } = properties;
  return computeType !== 'AmlCompute' && computeType !== 'ComputeInstance';
}

export type PropertiesOf<T extends AttachedProperties['computeType']> = Extract<
  AttachedProperties,
  { computeType: T }
>;

export function parseComputeRequest(body: unknown): ComputeRequest {
  return parseBody(computeRequestSchema, body);
}

/** Parses a body, or refuses it with the first value that breaks a rule. */
export function parseBody<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const { success, data, error } = schema.safeParse(body);
  if (success) return data;
  const [issue] = error.issues;
  throw invalidValue(issue?.path.join('.') || 'body', issue?.message ?? 'it is malformed');
}

/** `properties` beside the inner `properties`, as written. */
export function outerSettingsOf(properties: ComputeRequestProperties): JsonObject {
  const { description, resourceId, disableLocalAuth } = properties;
  return {
    ...(description !== undefined && { description }),
    ...(resourceId !== undefined && { resourceId }),
    ...(disableLocalAuth !== undefined && { disableLocalAuth }),
  };
}
