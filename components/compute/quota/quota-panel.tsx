'use client';

import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { StaleNotice } from '@/components/feedback/stale-notice';
import { ExternalLink } from '@/components/ui/external-link';
import { RefreshButton } from '@/components/ui/refresh-button';
import { SearchField } from '@/components/ui/search-field';
import { SideDrawer } from '@/components/ui/side-drawer';
import { TextLink } from '@/components/ui/text-link';
import { usePublicConfig } from '@/lib/browser/public-config';
import { pollWhileChanging } from '@/lib/browser/queries/polling';
import { regionQueries } from '@/lib/browser/queries/region-queries';
import { routes } from '@/lib/browser/url/routes';
import type { RegionRef } from '@/lib/contract/regions';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { QuotaFilter } from './quota-lines';
import { QuotaLists } from './quota-lists';

interface QuotaPanelProps {
  workspace: WorkspaceRef;
  region: RegionRef;
  open: boolean;
  onClose: () => void;
}

const useStyles = makeStyles({
  intro: { marginBlock: 0, marginBlockEnd: tokens.spacingVerticalL },
});

/** What the subscription may use in a region, and what of it is in use. */
export function QuotaPanel({ workspace, region, open, onClose }: QuotaPanelProps) {
  const styles = useStyles();
  const { portalUrl } = usePublicConfig();
  const [filter, setFilter] = useState<QuotaFilter>({ search: '', onlyInUse: false });
  const query = useQuery({
    ...regionQueries.quota(region),
    enabled: open,
    refetchInterval: (looked) => pollWhileChanging(looked, undefined),
  });
  const { data: quota, error, isFetching, dataUpdatedAt } = query;
  const refresh = () => void query.refetch();

  return (
    <SideDrawer
      open={open}
      onClose={onClose}
      title={`Quota in ${region.location}`}
      tools={
        <FilterTools filter={filter} onChange={setFilter} busy={isFetching} onRefresh={refresh} />
      }
    >
      <p className={styles.intro}>
        Instances and clusters share these vCPUs; a stopped instance keeps its own.{' '}
        <ExternalLink inline href={requestMoreUrl(portalUrl)}>
          Request more quota
        </ExternalLink>{' '}
        <TextLink inline href={routes.quota(workspace)}>
          All of the quota
        </TextLink>
      </p>
      {error && !quota && (
        <ErrorNotice error={error} title="The quota could not be read" onRetry={refresh} />
      )}
      {error && quota && (
        <StaleNotice error={error} dataUpdatedAt={dataUpdatedAt} onRetry={refresh} />
      )}
      {!error && !quota && <LoadingRows label="Loading quota" rows={8} />}
      {quota && <QuotaLists quota={quota} filter={filter} />}
    </SideDrawer>
  );
}

function FilterTools(props: {
  filter: QuotaFilter;
  onChange: (filter: QuotaFilter) => void;
  busy: boolean;
  onRefresh: () => void;
}) {
  const { filter, onChange, busy, onRefresh } = props;
  return (
    <>
      <SearchField
        label="Search virtual machine families"
        placeholder="Search families"
        value={filter.search}
        onChange={(search) => onChange({ ...filter, search })}
      />
      <Switch
        label="Only in use"
        checked={filter.onlyInUse}
        onChange={(_, { checked }) => onChange({ ...filter, onlyInUse: checked })}
      />
      <RefreshButton busy={busy} onRefresh={onRefresh} />
    </>
  );
}

/** The portal's page of the subscription's quotas, where an increase is asked for. */
function requestMoreUrl(portalUrl: string): string {
  return `${portalUrl.replace(/\/$/, '')}/#view/Microsoft_Azure_Capacity/QuotaMenuBlade/~/myQuotas`;
}
