'use client';

import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import dynamic from 'next/dynamic';
import { useQueryState } from 'nuqs';
import { useId } from 'react';
import { LoadingRows } from '@/components/feedback/loading-rows';
import { JsonView } from '@/components/ui/json-view';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { parseAsView, viewFor, viewsOf, viewTitles, type DetailView } from './detail-views';
import { JobsView } from './jobs/jobs-view';
import { LastFailure } from './last-failure';
import type { NodeHistory } from './nodes/node-history';
import { NodesView } from './nodes/nodes-view';
import { useNodeHistory } from './nodes/use-node-history';
import { Overview } from './overview';
import { ProblemList } from './problem-list';
import { scriptsOfArm } from './scripts/scripts-of-arm';
import { ScriptsView } from './scripts/scripts-view';
import { setupFailure } from './scripts/setup-failure';

const DetailCode = dynamic(
  () => import('../code/detail-code').then((module) => module.DetailCode),
  {
    loading: () => <LoadingRows label="Loading the code" rows={8} />,
  },
);

interface DetailBodyProps {
  workspace: WorkspaceRef;
  details: ComputeDetails;
  /** When they were read, in milliseconds. */
  readAt: number;
}

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

/** The views of a compute; which one is shown stands in the address. */
export function DetailBody({ workspace, details, readAt }: DetailBodyProps) {
  const styles = useStyles();
  const panelId = useId();
  const { compute } = details;
  const history = useNodeHistory(compute, readAt);
  const [asked, setView] = useQueryState('view', parseAsView);
  const view = viewFor(compute.kind, asked);
  const tabId = (of: DetailView) => `${panelId}-${of}`;
  return (
    <>
      <LastFailure compute={{ ...workspace, name: compute.name }} said={compute.problems} />
      {compute.problems && !saysWhichScriptFailed(view, details) && (
        <ProblemList problems={compute.problems} />
      )}
      <TabList
        aria-label={`Views of ${compute.name}`}
        selectedValue={view}
        onTabSelect={(_, { value }) => void setView(parseAsView.parse(String(value)))}
      >
        {viewsOf(compute.kind).map((of) => (
          <Tab key={of} id={tabId(of)} value={of} aria-controls={panelId}>
            {viewTitles[of]}
          </Tab>
        ))}
      </TabList>
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(view)} className={styles.panel}>
        <ViewContent view={view} workspace={workspace} details={details} history={history} />
      </div>
    </>
  );
}

/** Whether a view names the setup script that failed, which is what the service reports then. */
function saysWhichScriptFailed(view: DetailView, { compute, arm }: ComputeDetails): boolean {
  if (compute.kind !== 'instance' || (view !== 'overview' && view !== 'scripts')) return false;
  const scripts = scriptsOfArm(arm);
  const which = setupFailure(compute, scripts)?.which;
  return which !== undefined && scripts[which] !== undefined;
}

interface ViewContentProps extends Omit<DetailBodyProps, 'readAt'> {
  view: DetailView;
  history: NodeHistory;
}

function ViewContent({ view, workspace, details, history }: ViewContentProps) {
  const { compute, arm } = details;
  if (view === 'json') return <JsonView value={arm} fileName={`${compute.name}.json`} />;
  if (view === 'code') return <DetailCode workspace={workspace} details={details} />;
  if (view === 'nodes' && compute.kind === 'cluster') {
    return <NodesView workspace={workspace} cluster={compute} arm={arm} history={history} />;
  }
  if (view === 'jobs' && compute.kind === 'cluster') {
    return <JobsView workspace={workspace} name={compute.name} />;
  }
  if (view === 'scripts' && compute.kind === 'instance') {
    return <ScriptsView workspace={workspace} instance={compute} arm={arm} />;
  }
  return <Overview workspace={workspace} details={details} />;
}
