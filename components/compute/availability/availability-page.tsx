'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { usePrefetchQuery } from '@tanstack/react-query';
import { useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { availabilitySearch, needIn, searchOf } from '@/lib/browser/url/availability-search';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { computeCrumbs } from '../compute-crumbs';
import { AvailabilityView } from './availability-view';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

/** "Can I run now?", with what the job needs kept in the address. */
export function AvailabilityPage({ workspace }: { workspace: WorkspaceRef }) {
  usePrefetchQuery(computeQueries.list(workspace));
  const [search, setSearch] = useQueryStates(availabilitySearch, { history: 'replace' });
  const need = useMemo(() => needIn(search), [search]);
  return (
    <div className={useStyles().root}>
      <PageHeader
        title="Can I run now?"
        crumbs={[...computeCrumbs(workspace), { label: 'Can I run now?' }]}
      />
      <AvailabilityView
        workspace={workspace}
        need={need}
        onChange={(next) => void setSearch(searchOf(next))}
      />
    </div>
  );
}
