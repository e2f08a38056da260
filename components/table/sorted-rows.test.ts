import { expect, test } from 'vitest';
import type { DataColumn } from './data-column';
import { sortedRows } from './sorted-rows';

interface Row {
  name: string;
  cost?: number;
}

const columns: DataColumn<Row>[] = [
  { id: 'name', title: 'Name', width: 1, cell: ({ name }) => name, sortBy: ({ name }) => name },
  { id: 'cost', title: 'Cost', width: 1, cell: ({ cost }) => cost, sortBy: ({ cost }) => cost },
  { id: 'plain', title: 'Plain', width: 1, cell: () => '' },
];
const rows: Row[] = [{ name: 'cpu-10', cost: 2 }, { name: 'cpu-2' }, { name: 'CPU-1', cost: 10 }];

test.each([
  ['name', false, ['CPU-1', 'cpu-2', 'cpu-10']],
  ['name', true, ['cpu-10', 'cpu-2', 'CPU-1']],
  ['cost', false, ['cpu-10', 'CPU-1', 'cpu-2']],
  ['cost', true, ['CPU-1', 'cpu-10', 'cpu-2']],
  ['plain', false, ['cpu-10', 'cpu-2', 'CPU-1']],
])('by %s, descending: %s', (column, descending, names) => {
  expect(sortedRows(rows, columns, { column, descending }).map(({ name }) => name)).toEqual(names);
});
