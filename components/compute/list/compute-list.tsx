'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { usePrefetchQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { PageHeader } from '@/components/shell/page-header';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import type { Tab } from '@/lib/browser/url/routes';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { AvailabilityButton } from '../availability/availability-button';
import { workspaceCrumb } from '../compute-crumbs';
import { ComputeLinks } from '../compute-links';
import { ClusterList } from './cluster-list';
import { KindTabs } from './kind-tabs';

// What only instances have, such as applications and schedules, is no load for the other tabs.
const InstanceList = dynamic(() => import('./instance-list').then((module) => module.InstanceList));
const OtherList = dynamic(() => import('./other-list').then((module) => module.OtherList));

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
  },
});

interface ComputeListProps {
  workspace: WorkspaceRef;
  tab: Tab;
}

/** The Compute page of a workspace: its tabs, and the computes of one of them. */
export function ComputeList({ workspace, tab }: ComputeListProps) {
  const styles = useStyles();
  usePrefetchQuery(computeQueries.list(workspace));
  return (
    <div className={styles.root}>
      <PageHeader
        title="Compute"
        crumbs={[workspaceCrumb(workspace), { label: 'Compute' }]}
        actions={
          <div className={styles.ways}>
            <ComputeLinks workspace={workspace} />
            <AvailabilityButton workspace={workspace} />
          </div>
        }
      />
      <KindTabs workspace={workspace} tab={tab} />
      <TabList workspace={workspace} tab={tab} />
    </div>
  );
}

/** Keyed, so that nothing selected on one tab is selected on another. */
function TabList({ workspace, tab }: ComputeListProps) {
  switch (tab) {
    case 'instances':
      return <InstanceList key={tab} workspace={workspace} />;
    case 'clusters':
      return <ClusterList key={tab} workspace={workspace} />;
    case 'inference':
    case 'attached':
      return <OtherList key={tab} workspace={workspace} tab={tab} />;
  }
}
