'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { usePrefetchQuery } from '@tanstack/react-query';
import { useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { StaleNotice } from '@/components/feedback/stale-notice';
import { PageHeader } from '@/components/shell/page-header';
import { sortedRows } from '@/components/table/sorted-rows';
import { downloadCsv } from '@/components/ui/download-csv';
import { SearchField } from '@/components/ui/search-field';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { costSearch } from '@/lib/browser/url/cost-search';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { CommandBar } from '../commands/command-bar';
import { useRefresh } from '../commands/use-refresh';
import { computeCrumbs } from '../compute-crumbs';
import { useExportCommand } from '../csv/use-export-command';
import { filterComputes } from '../list/filter-computes';
import { MineSwitch } from '../list/mine-switch';
import { CostBody } from './cost-body';
import { costColumns } from './cost-columns';
import { useWorkspaceCosts } from './use-workspace-costs';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
  },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    marginInlineStart: 'auto',
  },
});

/** What the computes of a workspace cost: now, idle, forgotten, and in the month ahead. */
export function CostPage({ workspace }: { workspace: WorkspaceRef }) {
  const styles = useStyles();
  usePrefetchQuery(computeQueries.list(workspace));
  const { list, rows, isLooking, priceError, jobsError } = useWorkspaceCosts(workspace);
  const [search, setSearch] = useQueryStates(costSearch, { history: 'replace' });
  const { q, mine } = search;
  const user = useSignedInUser();
  const ownerId = mine ? user.id : undefined;
  const shown = useMemo(
    () => filterComputes(rows, { text: q, states: [], owners: [], sizes: [], types: [], ownerId }),
    [rows, q, ownerId],
  );
  const refresh = useRefresh(list);
  const { data, error, dataUpdatedAt } = list;
  const isReady = data !== undefined && !isLooking;
  const exportFile = useExportCommand(isReady ? shown.length : 0, async () => {
    const { costCsv } = await import('./cost-csv');
    const sorted = sortedRows(shown, costColumns(workspace, shown), search.sort);
    await downloadCsv(['cost', workspace.workspace], sorted, costCsv);
  });

  return (
    <div className={styles.root}>
      <PageHeader title="Cost" crumbs={[...computeCrumbs(workspace), { label: 'Cost' }]} />
      <div className={styles.tools}>
        <CommandBar label="Cost" commands={[refresh, exportFile]} />
        <search className={styles.filters}>
          <MineSwitch checked={mine} onChange={(checked) => void setSearch({ mine: checked })} />
          <SearchField
            label="Search computes"
            placeholder="Search to filter items…"
            value={q}
            onChange={(text) => void setSearch({ q: text })}
          />
        </search>
      </div>
      {error && data && (
        <StaleNotice error={error} dataUpdatedAt={dataUpdatedAt} onRetry={refresh.run} />
      )}
      {error && !data && (
        <ErrorNotice error={error} title="The computes could not be listed" onRetry={refresh.run} />
      )}
      {priceError && <ErrorNotice error={priceError} title="Prices could not be read" />}
      {jobsError && (
        <ErrorNotice
          error={jobsError}
          title="Jobs could not be read: idle instances are not told"
        />
      )}
      {!isReady && !error && <LoadingRows label="Loading costs" />}
      {isReady && (
        <CostBody
          workspace={workspace}
          rows={shown}
          total={rows.length}
          sort={search.sort}
          by={search.by}
          onSearch={(change) => void setSearch(change)}
        />
      )}
    </div>
  );
}
