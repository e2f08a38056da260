import { expect, test } from 'vitest';
import { shownColumns, type DataColumn } from './data-column';

const column = (id: string, isPermanent = false): DataColumn<string> => ({
  id,
  title: id,
  width: 100,
  cell: (row) => row,
  isPermanent,
});

test('hidden columns are left out, permanent and unknown ones make no difference', () => {
  const columns = [column('name', true), column('size'), column('state')];
  expect(shownColumns(columns, ['name', 'size', 'nonsense']).map(({ id }) => id)).toEqual([
    'name',
    'state',
  ]);
});
