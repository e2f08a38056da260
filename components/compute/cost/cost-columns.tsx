import type { DataColumn } from '@/components/table/data-column';
import { routes, tabs } from '@/lib/browser/url/routes';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { sizeColumn } from '../list/common-columns';
import { priorityLabel } from '../priority-label';
import { StateBadge } from '../state-badge';
import { CostBar } from './cost-bar';
import { ownerOrNone, type Costed, type CostRow } from './cost-row';
import { amountText } from './cost-text';
import { linkedNameColumn } from '../name-column';

/**
 * What runs of it now costs so much per hour; the bar's length is its share of the largest. While
 * prices are looked up, nobody knows that they are not known.
 */
export const perHourColumn = <Row extends { cost?: Costed['cost'] | undefined }>(
  most: number,
  isPricing = false,
): DataColumn<Row> => ({
  id: 'perHour',
  title: 'Per hour now',
  width: 155,
  sortBy: ({ cost }) => cost?.perHour,
  cell: ({ cost }) =>
    cost ? (
      <CostBar amount={cost.perHour} most={most}>
        {isPricing && cost.perHour === undefined
          ? 'Looking…'
          : amountText(cost.perHour, cost.currency)}
      </CostBar>
    ) : (
      '—'
    ),
});

/** The largest of them; it fills the whole bar. */
export const largestPerHour = (rows: readonly { cost?: Costed['cost'] | undefined }[]): number =>
  rows.reduce((most, { cost }) => Math.max(most, cost?.perHour ?? 0), 0);

export const costColumns = (
  workspace: WorkspaceRef,
  rows: readonly CostRow[],
): readonly DataColumn<CostRow>[] => [
  linkedNameColumn(({ name, kind }) => routes.compute({ ...workspace, name }, tabs[kind])),
  ...moneyColumns(rows),
  {
    id: 'state',
    title: 'State',
    width: 230,
    sortBy: (row) => row.cost.machines,
    cell: (row) => <StateBadge compute={row} />,
  },
  {
    id: 'owner',
    title: 'Owner',
    width: 150,
    sortBy: ownerOrNone,
    cell: (row) => <span title={ownerOrNone(row)}>{ownerOrNone(row) ?? '—'}</span>,
  },
  sizeColumn,
  {
    id: 'priority',
    title: 'Priority',
    width: 120,
    sortBy: priorityOf,
    cell: priorityOf,
  },
];

const moneyColumns = (rows: readonly CostRow[]): readonly DataColumn<CostRow>[] => [
  perHourColumn<CostRow>(largestPerHour(rows)),
  {
    id: 'machines',
    title: 'Machines up',
    width: 110,
    sortBy: ({ cost }) => cost.machines,
    cell: ({ cost }) => cost.machines ?? 'Not known',
  },
  {
    id: 'price',
    title: 'One per hour',
    width: 115,
    sortBy: ({ cost }) => cost.price,
    cell: ({ cost }) => amountText(cost.price, cost.currency),
  },
  {
    id: 'idle',
    title: 'Idle per hour',
    width: 115,
    sortBy: ({ saving }) => saving?.perHour,
    cell: ({ saving, cost }) => (saving ? amountText(saving.perHour, cost.currency) : '—'),
  },
  {
    id: 'month',
    title: 'Month ahead',
    width: 115,
    sortBy: ({ cost }) => cost.month,
    cell: ({ cost }) => amountText(cost.month, cost.currency),
  },
];

const priorityOf = (row: Costed): string =>
  priorityLabel(row.kind === 'cluster' ? row.vmPriority : 'Dedicated');
