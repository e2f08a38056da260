import type { DataColumn } from '@/components/table/data-column';
import { TextLink } from '@/components/ui/text-link';

type Named = { name: string };

/** The column that a row of computes is called by. */
export const nameColumnOf = <Row extends Named>(
  cell: DataColumn<Row>['cell'],
): DataColumn<Row> => ({
  id: 'name',
  title: 'Name',
  width: 180,
  isRowHeader: true,
  isPermanent: true,
  sortBy: ({ name }) => name,
  cell,
});

/** The same, where the name leads to the compute and there is nothing else to do with it. */
export const linkedNameColumn = <Row extends Named>(hrefOf: (row: Row) => string) =>
  nameColumnOf<Row>((row) => (
    <span title={row.name}>
      <TextLink href={hrefOf(row)}>{row.name}</TextLink>
    </span>
  ));
