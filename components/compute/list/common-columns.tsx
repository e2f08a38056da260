import { TimeText } from '@/components/ui/time-text';
import type { DataColumn } from '@/components/table/data-column';
import type { Compute } from '@/lib/domain/compute/compute';
import { stateOf } from '@/lib/domain/compute/compute-state';
import { NameCell } from './name-cell';
import { RowMenu } from './row-menu';
import { StateCell } from './state-cell';
import { nameColumnOf } from '../name-column';

/** Columns that every kind of compute has. */
export const nameColumn = nameColumnOf<Compute>(({ name }) => <NameCell name={name} />);

export const actionsColumn: DataColumn<Compute> = {
  id: 'actions',
  title: 'Actions',
  width: 52,
  isTitleHidden: true,
  isPermanent: true,
  cell: (compute) => <RowMenu compute={compute} />,
};

export const stateColumn: DataColumn<Compute> = {
  id: 'state',
  title: 'State',
  width: 190,
  sortBy: stateOf,
  cell: (compute) => <StateCell compute={compute} />,
};

export const createdColumn: DataColumn<Compute> = {
  id: 'created',
  title: 'Created on',
  width: 180,
  sortBy: ({ createdOn }) => timeOf(createdOn),
  cell: ({ createdOn }) => <TimeText value={createdOn} />,
};

export const locationColumn: DataColumn<Compute> = {
  id: 'location',
  title: 'Location',
  width: 110,
  sortBy: ({ location }) => location,
  cell: ({ location }) => location,
};

export const sizeColumn: DataColumn<Compute & { vmSize: string }> = {
  id: 'size',
  title: 'Virtual machine size',
  width: 175,
  sortBy: ({ vmSize }) => vmSize,
  cell: ({ vmSize }) => <span title={vmSize}>{vmSize}</span>,
};

/** Milliseconds; what is no time sorts with what has none. */
export function timeOf(value: string | undefined): number | undefined {
  const time = Date.parse(value ?? '');
  return Number.isNaN(time) ? undefined : time;
}
