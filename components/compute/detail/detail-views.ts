import { parseAsStringLiteral } from 'nuqs';
import type { ComputeKind } from '@/lib/domain/compute/compute';

const views = ['overview', 'nodes', 'jobs', 'json'] as const;
/** What the details page shows; only a cluster has nodes and jobs to list. */
export type DetailView = (typeof views)[number];

export const viewTitles: Record<DetailView, string> = {
  overview: 'Overview',
  nodes: 'Nodes',
  jobs: 'Jobs',
  json: 'JSON',
};

/** The view as the address has it. */
export const parseAsView = parseAsStringLiteral(views).withDefault('overview');

export const viewsOf = (kind: ComputeKind): readonly DetailView[] =>
  kind === 'cluster' ? views : views.filter((view) => view !== 'nodes' && view !== 'jobs');

/** An address may name a view that this kind has not. */
export const viewFor = (kind: ComputeKind, view: DetailView): DetailView =>
  viewsOf(kind).includes(view) ? view : 'overview';
