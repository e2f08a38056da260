import { z } from 'zod';
import { createComputeSchema, scaleSchema } from '../domain/compute/create-compute';
import { tagsSchema } from '../domain/compute/tags';
import { computeIdentitySchema } from '../domain/identity/compute-identity';
import { idleMinutesSchema } from '../domain/idle-shutdown/idle-shutdown';
import { acceptedSchema } from '../domain/operation/operation';
import { computeRefSchema } from '../domain/resource-id/resource-id';
import { newSchedulesSchema } from '../domain/schedule/schedule-rules';
import { computePath } from './computes';
import { plainEndpoint, type Endpoint } from './endpoint';

// Apart from the other endpoints of computes: lists need none of the rules that forms need, and so
// no page that only lists has to load them.

/** Refuses a name that is taken: ARM's own PUT would overwrite. */
export const createCompute = {
  ...plainEndpoint,
  name: 'createCompute',
  method: 'PUT',
  path: computePath,
  params: computeRefSchema,
  body: createComputeSchema,
  output: acceptedSchema,
  status: 202,
} satisfies Endpoint;

/** Scale settings: all that ARM's PATCH takes of a cluster. */
export const updateCluster = {
  ...plainEndpoint,
  name: 'updateCluster',
  method: 'PATCH',
  path: computePath,
  params: computeRefSchema,
  body: z.object({ scale: scaleSchema }),
  output: acceptedSchema,
  status: 202,
} satisfies Endpoint;

/** Adds, changes or takes away the managed identity. */
export const setComputeIdentity = {
  ...plainEndpoint,
  name: 'setComputeIdentity',
  method: 'PUT',
  path: `${computePath}/identity`,
  params: computeRefSchema,
  body: computeIdentitySchema,
  output: acceptedSchema,
  status: 202,
} satisfies Endpoint;

/** Replaces all tags. */
export const setComputeTags = {
  ...plainEndpoint,
  name: 'setComputeTags',
  method: 'PUT',
  path: `${computePath}/tags`,
  params: computeRefSchema,
  body: z.object({ tags: tagsSchema }),
  output: acceptedSchema,
  status: 202,
} satisfies Endpoint;

/**
 * Replaces all schedules of an instance. By a PUT of the instance: the action `updateSchedules` exists
 * in Azure's roles, but no request for it is published.
 */
export const setSchedules = {
  ...plainEndpoint,
  name: 'setSchedules',
  method: 'PUT',
  path: `${computePath}/schedules`,
  params: computeRefSchema,
  body: z.object({ schedules: newSchedulesSchema }),
  output: acceptedSchema,
  status: 202,
} satisfies Endpoint;

/** Changes after how many minutes of idleness an instance is stopped; null: never. */
export const setIdleShutdown = {
  ...plainEndpoint,
  name: 'setIdleShutdown',
  method: 'PUT',
  path: `${computePath}/idle-shutdown`,
  params: computeRefSchema,
  body: z.object({ minutes: idleMinutesSchema.nullable() }),
  output: acceptedSchema,
  status: 202,
} satisfies Endpoint;
