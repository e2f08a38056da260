'use client';
import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { parseAsString, useQueryState } from 'nuqs';
import { SearchField } from '@/components/ui/search-field';
import { useLastWorkspace } from '@/lib/browser/preferences/use-last-workspace';
import { sameWorkspace } from '@/lib/domain/resource-id/resource-id';
import { count } from '@/lib/domain/text/count';
import { figure } from '@/lib/domain/text/figure';
import type { Workspace } from '@/lib/domain/workspace/workspace';
import { ContinueCard } from './continue-card';
import { matchingWorkspaces } from '@/lib/domain/workspace/matching-workspaces';
import { WorkspaceTable } from './workspace-table';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
});

/** The list and its search, which lives in the address. */
export function WorkspaceSearch({ workspaces }: { workspaces: readonly Workspace[] }) {
  const styles = useStyles();
  const [search, setSearch] = useQueryState('q', parseAsString.withDefault(''));
  const [last] = useLastWorkspace();
  const lastOpen = last && workspaces.find((one) => sameWorkspace(one, last));
  const found = matchingWorkspaces(workspaces, search);
  const all = count(workspaces.length, 'workspace');
  return (
    <>
      {lastOpen && <ContinueCard workspace={lastOpen} />}
      <div className={styles.tools}>
        <output>
          {found.length === workspaces.length ? all : `${figure(found.length)} of ${all}`}
        </output>
        <SearchField
          value={search}
          onChange={(text) => void setSearch(text || null)}
          label="Search workspaces"
          placeholder="Search workspaces"
        />
      </div>
      {found.length > 0 ? (
        <WorkspaceTable workspaces={found} />
      ) : (
        <Text as="p">No workspace matches “{search}”.</Text>
      )}
    </>
  );
}
