import type { CsvColumn } from '@/components/ui/csv-text';
import { computeCsv } from '../csv/compute-csv';
import type { CostRow, Costed } from './cost-row';

/** Money as plain numbers, unrounded, with the currency beside it; unknown amounts stay empty. */
export const nowCsv: readonly CsvColumn<Partial<Pick<Costed, 'cost'>>>[] = [
  { title: 'Currency', value: ({ cost }) => cost?.currency },
  { title: 'Machines up', value: ({ cost }) => cost?.machines },
  { title: 'Price of one per hour', value: ({ cost }) => cost?.price },
  { title: 'Cost per hour now', value: ({ cost }) => cost?.perHour },
];

export const costCsv: readonly CsvColumn<CostRow>[] = [
  ...computeCsv,
  ...nowCsv,
  { title: 'Cost of the month ahead', value: ({ cost }) => cost.month },
  { title: 'Idle per hour', value: ({ saving }) => saving?.perHour },
  { title: 'What could be saved', value: ({ saving }) => saving?.text },
];
