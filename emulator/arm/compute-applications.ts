import type { InstanceRecord } from '../sim/compute-record';
import type { JsonObject } from '../sim/json';
import { customServicesSchema } from './compute-request-services';

/** What the service preinstalls (Azure docs: what is an Azure ML compute instance). */
const preinstalled = [
  { displayName: 'Jupyter', path: '/tree/' },
  { displayName: 'Jupyter Lab', path: '/lab' },
  { displayName: 'Terminal', path: '/terminals/' },
  { displayName: 'VS Code', path: '/vscode/' },
  { displayName: 'RStudio', path: '/rstudio/' },
] as const;

/** The applications of an instance with their addresses, the caller's own ones last. */
export function applicationsOf({ name, region, settings }: InstanceRecord): JsonObject[] {
  const domain = `${region}.instances.azureml.ms`;
  const { data: services } = customServicesSchema.safeParse(settings['customServices']);
  const own = (services ?? []).flatMap((service) =>
    (service.endpoints ?? []).map(({ published, target }, index, { length }) => ({
      displayName: length === 1 ? service.name : `${service.name} ${index + 1}`,
      endpointUri: `https://${name}-${published ?? target}.${domain}/`,
    })),
  );
  return [
    ...preinstalled.map(({ displayName, path }) => ({
      displayName,
      endpointUri: `https://${name}.${domain}${path}`,
    })),
    ...own,
  ];
}
