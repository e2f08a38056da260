import { parseAsStringLiteral } from 'nuqs';
import type { ComputeKind } from '@/lib/domain/compute/compute';

const views = ['overview', 'nodes', 'json'] as const;
/** What the details page shows; only a cluster has nodes to list. */
export type DetailView = (typeof views)[number];

export const viewTitles: Record<DetailView, string> = {
  overview: 'Overview',
  nodes: 'Nodes',
  json: 'JSON',
};

/** The view as the address has it. */
export const parseAsView = parseAsStringLiteral(views).withDefault('overview');

export const viewsOf = (kind: ComputeKind): readonly DetailView[] =>
  kind === 'cluster' ? views : views.filter((view) => view !== 'nodes');

/** An address may name a view that this kind has not. */
export const viewFor = (kind: ComputeKind, view: DetailView): DetailView =>
  viewsOf(kind).includes(view) ? view : 'overview';
