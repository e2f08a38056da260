import type { CsvColumn } from './csv-text';
import { downloadText } from './download-text';

/** What characters a file name may have on every system. */
const unsafe = /[^\p{L}\p{N}._-]+/gu;

/** "computes-ml-ws-2026-11-21.csv": what it is of, and the day, in UTC as all times in it. */
export function csvFileName(parts: readonly string[], at: Date): string {
  const day = at.toISOString().slice(0, 'yyyy-mm-dd'.length);
  return `${[...parts, day].map((part) => part.replaceAll(unsafe, '_')).join('-')}.csv`;
}

/** Hands rows to the browser as a file; whoever calls it is loaded when somebody asks for it. */
export async function downloadCsv<Row>(
  name: readonly string[],
  rows: readonly Row[],
  columns: readonly CsvColumn<Row>[],
): Promise<void> {
  const { csvText } = await import('./csv-text');
  const text = csvText(rows, columns);
  downloadText(csvFileName(name, new Date()), text, 'text/csv;charset=utf-8');
}
