'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { StaleNotice } from '@/components/feedback/stale-notice';
import type { RowSelection } from '@/components/table/row-selection';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { isUsual } from '@/lib/browser/url/list-search';
import type { Compute } from '@/lib/domain/compute/compute';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { useConfirmVerb } from '../actions/use-confirm-verb';
import { ListContext } from './list-context';
import { ListEmpty } from './list-empty';
import { ListFilters } from './list-filters';
import { ListStatus } from './list-status';
import { ListTable } from './list-table';
import { CommandBar } from '../commands/command-bar';
import type { Command } from '../commands/command';
import type { ListView } from './list-view';
import { useExportCommand } from '../csv/use-export-command';
import { pruneSelection } from './prune-selection';

import { resetCommand, useNewCommand, useVerbCommands } from './use-list-commands';
import { useListRows } from './use-list-rows';
import { useListSearch } from './use-list-search';
import { useQuota } from './use-quota';
import { useRefresh } from '../commands/use-refresh';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
});

interface KindListProps<Row extends Compute> {
  workspace: WorkspaceRef;
  view: ListView<Row>;
  /** What can be done to the selected rows besides the verbs; it stays the same function. */
  settings?: {
    open: (computes: readonly Compute[]) => void;
    commandOn: (rows: readonly Row[]) => Command;
  };
}

/** The computes of one tab, and what can be done to them. */
export function KindList<Row extends Compute>({ workspace, view, settings }: KindListProps<Row>) {
  const styles = useStyles();
  const query = useQuery(computeQueries.list(workspace));
  const rows = useListRows(view, query.data);
  const [selection, setSelection] = useState<RowSelection>({});
  const { ask, dialog } = useConfirmVerb(workspace);
  const { tab, verbs } = view;
  const openSettings = settings?.open;
  const context = useMemo(
    () => ({ workspace, tab, verbs, ask, openSettings }),
    [workspace, tab, verbs, ask, openSettings],
  );

  const [search, setSearch] = useListSearch();
  const selected = pruneSelection(selection, rows.shown);
  const create = useNewCommand(context, view);
  const refresh = useRefresh(query);
  const selectedRows = rows.shown.filter(({ name }) => selected[name]);
  const verbCommands = useVerbCommands(context, selectedRows, rows.all);
  const quota = useQuota(workspace);
  const reset = resetCommand(isUsual(search), () => void setSearch(null));
  const { data, error, dataUpdatedAt } = query;
  const exportFile = useExportCommand(rows.shown.length, () =>
    saveShown([tab, workspace.workspace], view, rows),
  );
  const isEmpty = data !== undefined && rows.all.length === 0;

  return (
    <ListContext value={context}>
      <div className={styles.root}>
        <div className={styles.tools}>
          <CommandBar
            label={view.title}
            commands={[
              ...(create ? [create] : []),
              refresh,
              ...verbCommands,
              ...(settings ? [settings.commandOn(selectedRows)] : []),
              quota.command,
              exportFile,
              reset,
            ]}
          />
          {!isEmpty && <ListFilters view={view} choices={rows.choices} />}
        </div>
        {error && data && (
          <StaleNotice error={error} dataUpdatedAt={dataUpdatedAt} onRetry={refresh.run} />
        )}
        {error && !data && (
          <ErrorNotice
            error={error}
            title="The computes could not be listed"
            onRetry={refresh.run}
          />
        )}
        {isEmpty && <ListEmpty view={view} create={create} />}
        {!isEmpty && (data || !error) && (
          <ListStatus
            isLoading={!data}
            total={rows.all.length}
            shown={rows.shown.length}
            selected={Object.keys(selected).length}
            updatedAt={dataUpdatedAt}
          />
        )}
        {!isEmpty && (data || !error) && (
          <ListTable
            view={view}
            rows={rows}
            isLoading={!data}
            selection={{ selected, onChange: setSelection }}
          />
        )}
      </div>
      {dialog}
      {quota.panel}
    </ListContext>
  );
}

/** What is shown, in its order; what makes a file of it is no load for the list. */
async function saveShown<Row extends Compute>(
  name: readonly string[],
  { columns }: ListView<Row>,
  { shown, sort }: ReturnType<typeof useListRows<Row>>,
): Promise<void> {
  const { exportComputes } = await import('../csv/export-computes');
  await exportComputes(name, shown, columns, sort);
}
