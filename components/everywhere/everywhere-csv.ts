import { nowCsv } from '@/components/compute/cost/cost-csv';
import { computeCsv } from '@/components/compute/csv/compute-csv';
import type { CsvColumn } from '@/components/ui/csv-text';
import type { PlacedRow } from './placed-row';

/** The facts of each compute behind where it is. */
export const everywhereCsv: readonly CsvColumn<PlacedRow>[] = [
  { title: 'Workspace', value: ({ place }) => place.workspace },
  { title: 'Resource group', value: ({ place }) => place.resourceGroup },
  { title: 'Subscription', value: ({ place }) => place.subscriptionName },
  { title: 'Subscription id', value: ({ place }) => place.subscriptionId },
  ...computeCsv,
  ...nowCsv,
];
