import { parseAsStringLiteral } from 'nuqs';
import type { ComputeKind } from '@/lib/domain/compute/compute';

const views = ['overview', 'nodes', 'jobs', 'scripts', 'code', 'json'] as const;
/** What the details page shows. */
export type DetailView = (typeof views)[number];

export const viewTitles: Record<DetailView, string> = {
  overview: 'Overview',
  nodes: 'Nodes',
  jobs: 'Jobs',
  scripts: 'Setup scripts',
  code: 'Code',
  json: 'JSON',
};

/** The view as the address has it. */
export const parseAsView = parseAsStringLiteral(views).withDefault('overview');

/** Those that one kind alone has. */
const kindOfView: Partial<Record<DetailView, ComputeKind>> = {
  nodes: 'cluster',
  jobs: 'cluster',
  scripts: 'instance',
};

export const viewsOf = (kind: ComputeKind): readonly DetailView[] =>
  views.filter((view) => (kindOfView[view] ?? kind) === kind);

/** An address may name a view that this kind has not. */
export const viewFor = (kind: ComputeKind, view: DetailView): DetailView =>
  viewsOf(kind).includes(view) ? view : 'overview';
