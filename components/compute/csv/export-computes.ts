import type { DataColumn, TableSort } from '@/components/table/data-column';
import { sortedRows } from '@/components/table/sorted-rows';
import { downloadCsv } from '@/components/ui/download-csv';
import type { Compute } from '@/lib/domain/compute/compute';
import { computeCsv } from './compute-csv';

/** The computes of one list as a file, in the order of the list. */
export const exportComputes = <Row extends Compute>(
  name: readonly string[],
  rows: readonly Row[],
  columns: readonly DataColumn<Row>[],
  sort: TableSort,
): Promise<void> => downloadCsv(name, sortedRows(rows, columns, sort), computeCsv);
