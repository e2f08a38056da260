import { z } from 'zod';
import type { Json } from '../arm-body/json';
import type { InstanceType } from './instance-type';

type Resources = InstanceType['requests'];

/** What Kubernetes calls a GPU, by the device plugin of NVIDIA. */
const gpuResource = 'nvidia.com/gpu';

/** ARM's `instanceTypes`, by name. */
export const instanceTypesBodyOf = (types: readonly InstanceType[]): Json =>
  Object.fromEntries(
    types.map(({ name, nodeSelector, requests, limits }) => [
      name,
      {
        ...(Object.keys(nodeSelector).length > 0 && { nodeSelector }),
        resources: { requests: resourcesBodyOf(requests), limits: resourcesBodyOf(limits) },
      },
    ]),
  );

const resourcesBodyOf = ({ cpu, memory, gpu }: Resources): Json => ({
  ...(cpu !== undefined && { cpu }),
  ...(memory !== undefined && { memory }),
  ...(gpu !== undefined && { [gpuResource]: gpu }),
});

/** The service answers with quantities as text; a YAML of a person may have had numbers. */
const quantity = z.union([z.string().min(1), z.number().transform(String)]).optional();
const armResourcesSchema = z
  .object({
    cpu: quantity.catch(undefined),
    memory: quantity.catch(undefined),
    [gpuResource]: quantity.catch(undefined),
  })
  .catch({})
  .transform((found): Resources => {
    const { cpu, memory, [gpuResource]: gpu } = found;
    return {
      ...(cpu !== undefined && { cpu }),
      ...(memory !== undefined && { memory }),
      ...(gpu !== undefined && { gpu }),
    };
  });

const armTypesSchema = z
  .record(
    z.string(),
    z
      .object({
        nodeSelector: z.record(z.string(), z.string()).catch({}),
        resources: z.object({ requests: armResourcesSchema, limits: armResourcesSchema }),
      })
      .catch({ nodeSelector: {}, resources: { requests: {}, limits: {} } }),
  )
  .catch({});

export const instanceTypesOf = (arm: unknown): InstanceType[] =>
  Object.entries(armTypesSchema.parse(arm)).map(([name, { nodeSelector, resources }]) => {
    const { requests, limits } = resources;
    return { name, nodeSelector, requests, limits };
  });
