import { z } from 'zod';

const port = z.int().min(1).max(65_535);

const endpoint = z.looseObject({
  name: z.string().nullish(),
  protocol: z.enum(['tcp', 'udp', 'http']).nullish(),
  target: port,
  published: port.nullish(),
  hostIp: z.string().nullish(),
});

/** `CustomService` of the OpenAPI document 2025-12-01, without what nobody needs to be held to. */
const serviceSchema = z.looseObject({
  name: z.string().min(1),
  image: z.looseObject({
    type: z.enum(['docker', 'azureml']).nullish(),
    reference: z.string().min(1),
  }),
  environmentVariables: z
    .record(z.string(), z.looseObject({ type: z.literal('local').nullish(), value: z.string() }))
    .nullish(),
  docker: z.looseObject({ privileged: z.boolean().nullish() }).nullish(),
  endpoints: z.array(endpoint).nullish(),
  volumes: z
    .array(
      z.looseObject({
        type: z.enum(['bind', 'volume', 'tmpfs', 'npipe']).nullish(),
        readOnly: z.boolean().nullish(),
        source: z.string().nullish(),
        target: z.string().nullish(),
      }),
    )
    .nullish(),
});

type CustomService = z.infer<typeof serviceSchema>;

function publishedPorts(service: CustomService): number[] {
  return (service.endpoints ?? []).flatMap(({ published }) => published ?? []);
}

function repeats(values: readonly (string | number)[]): boolean {
  return new Set(values).size < values.length;
}

export const customServicesSchema = z
  .array(serviceSchema)
  .refine((services) => !repeats(services.map(({ name }) => name.toLowerCase())), {
    message: 'Two of them have the same name.',
  })
  .refine((services) => !repeats(services.flatMap(publishedPorts)), {
    message: 'Two of them publish the same port.',
  });
