import { createSerializer, parseAsBoolean } from 'nuqs';
import type { ComputeRef } from '../../domain/resource-id/resource-id';
import { routes, tabs } from './routes';

/** Whether the page of a cluster has its settings open to be changed, as its address says it. */
export const editSearch = { edit: parseAsBoolean.withDefault(false) };

const serialize = createSerializer(editSearch);

/** The page of a cluster, with its settings open to be changed. */
export const editClusterHref = (cluster: ComputeRef): string =>
  serialize(routes.compute(cluster, tabs.cluster), { edit: true });
