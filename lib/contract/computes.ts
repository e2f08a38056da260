import { z } from 'zod';
import { computeSchema } from '../domain/compute/compute';
import { computeDetailsSchema } from '../domain/compute/compute-details';
import { computeNodeSchema } from '../domain/compute/compute-node';
import { nameAvailabilitySchema } from '../domain/name/compute-name';
import { acceptedSchema } from '../domain/operation/operation';
import { computeRefSchema, workspaceRefSchema } from '../domain/resource-id/resource-id';
import { plainEndpoint, type Endpoint } from './endpoint';
import { workspacePath } from './workspaces';

const computesPath = `${workspacePath}/computes`;
export const computePath = `${computesPath}/[name]`;

export const listComputes = {
  ...plainEndpoint,
  name: 'listComputes',
  method: 'GET',
  path: computesPath,
  params: workspaceRefSchema,
  output: z.object({ computes: z.array(computeSchema) }),
} satisfies Endpoint;

export const getCompute = {
  ...plainEndpoint,
  name: 'getCompute',
  method: 'GET',
  path: computePath,
  params: computeRefSchema,
  output: computeDetailsSchema,
} satisfies Endpoint;

/** Deletes what Azure Machine Learning manages; what was attached is only detached. */
export const deleteCompute = {
  ...plainEndpoint,
  name: 'deleteCompute',
  method: 'DELETE',
  path: computePath,
  params: computeRefSchema,
  query: z.object({ action: z.enum(['Delete', 'Detach']) }),
  output: acceptedSchema,
  status: 202,
} satisfies Endpoint;

const instanceVerb = (verb: 'start' | 'stop' | 'restart') =>
  ({
    ...plainEndpoint,
    name: `${verb}Compute`,
    method: 'POST',
    path: `${computePath}/${verb}`,
    params: computeRefSchema,
    output: acceptedSchema,
    status: 202,
  }) satisfies Endpoint;

export const startCompute = instanceVerb('start');
export const stopCompute = instanceVerb('stop');
export const restartCompute = instanceVerb('restart');

export const listNodes = {
  ...plainEndpoint,
  name: 'listNodes',
  method: 'GET',
  path: `${computePath}/nodes`,
  params: computeRefSchema,
  output: z.object({ nodes: z.array(computeNodeSchema) }),
} satisfies Endpoint;

/** Asks the service whether a name is free in the workspace's region. */
export const checkComputeName = {
  ...plainEndpoint,
  name: 'checkComputeName',
  method: 'GET',
  path: `${workspacePath}/name-availability`,
  params: workspaceRefSchema,
  query: z.object({ name: z.string().min(1).max(64), kind: z.enum(['cluster', 'instance']) }),
  output: nameAvailabilitySchema,
} satisfies Endpoint;
