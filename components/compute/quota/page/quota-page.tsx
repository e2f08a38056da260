'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useQueryStates } from 'nuqs';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { PageHeader } from '@/components/shell/page-header';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import { quotaSearch } from '@/lib/browser/url/quota-search';
import { regionKey } from '@/lib/domain/region/same-region';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { computeCrumbs } from '../../compute-crumbs';
import { RegionQuota } from './region-quota';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

/** The quota of a region: who uses it, level by level, and how to free more of it. */
export function QuotaPage({ workspace }: { workspace: WorkspaceRef }) {
  const styles = useStyles();
  const [search, setSearch] = useQueryStates(quotaSearch, { history: 'replace' });
  const { data, error, refetch } = useQuery(workspaceQueries.one(workspace));
  const location = regionKey(search.location ?? data?.location ?? '');
  return (
    <div className={styles.root}>
      <PageHeader title="Quota" crumbs={[...computeCrumbs(workspace), { label: 'Quota' }]} />
      <Text>
        vCPUs that the subscription may use in a region. Instances and clusters share them; a
        stopped instance keeps its own, and nodes that are not provisioned use none.
      </Text>
      {error && location === '' && (
        <ErrorNotice
          error={error}
          title="The workspace could not be read"
          onRetry={() => void refetch()}
        />
      )}
      {!error && location === '' && <LoadingRows label="Loading quota" rows={10} />}
      {location !== '' && (
        <RegionQuota
          workspace={workspace}
          home={data?.location ?? location}
          location={location}
          search={search}
          onSearch={(change) => void setSearch(change)}
        />
      )}
    </div>
  );
}
