import { z } from 'zod';
import type { CustomApplication } from '../custom-application/custom-application';
import type { Json } from './json';
import { flag, listOf } from './lenient';

/** ARM's `customServices`, with the constants of the example published for 2025-12-01. */
export const applicationsBodyOf = (applications: readonly CustomApplication[]): Json[] =>
  applications.map(({ name, image, targetPort, publishedPort, environment, mounts }) => ({
    name,
    image: { type: 'docker', reference: image },
    endpoints: [
      { name: 'connect', protocol: 'http', target: targetPort, published: publishedPort },
    ],
    environmentVariables: Object.fromEntries(
      Object.entries(environment).map(([variable, value]) => [variable, { type: 'local', value }]),
    ),
    volumes: mounts.map((mount) => ({ type: 'bind', ...mount })),
    docker: { privileged: true },
  }));

const armApplications = listOf(
  z.object({
    name: z.string(),
    image: z.object({ reference: z.string() }),
    endpoints: listOf(z.object({ target: z.number(), published: z.number() })),
    environmentVariables: z.record(z.string(), z.object({ value: z.string() })).catch({}),
    volumes: listOf(z.object({ source: z.string(), target: z.string(), readOnly: flag })),
  }),
);

/** ARM's `customServices` read; one that serves nothing is no application. */
export const applicationsOf = (arm: unknown): CustomApplication[] =>
  armApplications.parse(arm).flatMap((service) => {
    const { name, image, endpoints, environmentVariables, volumes } = service;
    const [endpoint] = endpoints;
    if (!endpoint) return [];
    return [
      {
        name,
        image: image.reference,
        targetPort: endpoint.target,
        publishedPort: endpoint.published,
        environment: Object.fromEntries(
          Object.entries(environmentVariables).map(([variable, { value }]) => [variable, value]),
        ),
        mounts: volumes.map(({ source, target, readOnly = false }) => ({
          source,
          target,
          readOnly,
        })),
      },
    ];
  });
