import { z } from 'zod';
import { attachSchema } from '../domain/attach/attach';
import {
  attachableResourceSchema,
  attachableTypeSchema,
} from '../domain/attach/attachable-resource';
import { instanceTypesSchema } from '../domain/attach/instance-type';
import { acceptedSchema } from '../domain/operation/operation';
import { computeRefSchema, subscriptionIdSchema } from '../domain/resource-id/resource-id';
import { computePath } from './computes';
import { plainEndpoint, type Endpoint } from './endpoint';

/**
 * Attaches a resource under a name, or makes a new AKS cluster. Refuses a name that is taken, and a
 * resource that this workspace has attached already: the second attachment breaks the first (Azure
 * docs, "Attach a Kubernetes cluster").
 */
export const attachCompute = {
  ...plainEndpoint,
  name: 'attachCompute',
  method: 'PUT',
  path: `${computePath}/attachment`,
  params: computeRefSchema,
  body: attachSchema,
  output: acceptedSchema,
  status: 202,
} satisfies Endpoint;

/** Gives an attached Databricks workspace another access token. */
export const setAccessToken = {
  ...plainEndpoint,
  name: 'setAccessToken',
  method: 'PUT',
  path: `${computePath}/access-token`,
  params: computeRefSchema,
  body: z.object({ accessToken: z.string().min(1, 'Enter the access token').max(4_096) }),
  output: acceptedSchema,
  status: 202,
} satisfies Endpoint;

/** Replaces what jobs may ask a Kubernetes compute for. */
export const setInstanceTypes = {
  ...plainEndpoint,
  name: 'setInstanceTypes',
  method: 'PUT',
  path: `${computePath}/instance-types`,
  params: computeRefSchema,
  body: z.object({
    instanceTypes: instanceTypesSchema,
    defaultInstanceType: z.string().optional(),
  }),
  output: acceptedSchema,
  status: 202,
} satisfies Endpoint;

/** The resources of a type in a subscription that the caller may see. */
export const listAttachable = {
  ...plainEndpoint,
  name: 'listAttachable',
  method: 'GET',
  path: '/api/subscriptions/[subscriptionId]/attachable',
  params: z.object({ subscriptionId: subscriptionIdSchema }),
  query: z.object({ type: attachableTypeSchema }),
  output: z.object({ resources: z.array(attachableResourceSchema) }),
} satisfies Endpoint;
