'use client';

import { Spinner } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons';
import type { Command } from '@/components/compute/commands/command';
import { useExportCommand } from '@/components/compute/csv/use-export-command';
import { resetCommand } from '@/components/compute/list/use-list-commands';
import type { DataColumn } from '@/components/table/data-column';
import { sortedRows } from '@/components/table/sorted-rows';
import { downloadCsv } from '@/components/ui/download-csv';
import { isUsualEverywhere } from '@/lib/browser/url/everywhere-search';
import { no, yes } from '@/lib/domain/verdict/verdict';
import type { PlacedRow } from './placed-row';
import type { Sweep } from './sweep';
import { useEverywhereSearch } from './use-everywhere-search';

interface Shown {
  sweep: Sweep;
  rows: readonly PlacedRow[];
  columns: readonly DataColumn<PlacedRow>[];
  onRefresh: () => void;
}

/** What can be done with all that is shown. */
export function useEverywhereCommands({ sweep, rows, columns, onRefresh }: Shown): Command[] {
  const [search, setSearch] = useEverywhereSearch();
  const exportFile = useExportCommand(rows.length, async () => {
    const { everywhereCsv } = await import('./everywhere-csv');
    const sorted = sortedRows(rows, columns, search.sort);
    await downloadCsv(['all-computes'], sorted, everywhereCsv);
  });
  return [
    {
      id: 'refresh',
      label: 'Refresh',
      icon: sweep.isOver ? <ArrowClockwise20Regular /> : <Spinner size="extra-tiny" />,
      verdict: sweep.isOver ? yes : no('The workspaces are being looked at'),
      run: onRefresh,
    },
    exportFile,
    resetCommand(isUsualEverywhere(search), () => void setSearch(null)),
  ];
}
