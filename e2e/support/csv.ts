import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { command } from './compute-list';

interface CsvFile {
  name: string;
  /** Each row by the titles of its columns. */
  rows: Record<string, string>[];
}

/** Uses "Export CSV" and reads the file that comes, byte order mark and all. */
export async function exportCsv(page: Page): Promise<CsvFile> {
  const downloading = page.waitForEvent('download');
  await command(page, 'Export CSV').click();
  const download = await downloading;
  const text = await readFile(await download.path(), 'utf8');
  if (!text.startsWith('\uFEFF')) throw new Error('The file has no byte order mark');
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true });
  return { name: download.suggestedFilename(), rows: data };
}
