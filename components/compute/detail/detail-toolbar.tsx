'use client';

import { makeStyles, Toolbar } from '@fluentui/react-components';
import { PlugDisconnected20Regular } from '@fluentui/react-icons';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { verdictOn } from '@/components/compute/actions/split-by-verdict';
import { useCircumstances } from '@/components/compute/actions/use-circumstances';
import { useConfirmVerb } from '@/components/compute/actions/use-confirm-verb';
import { verbLabels } from '@/components/compute/actions/verb-wording';
import { useRefresh } from '@/components/compute/list/use-refresh';
import { verbIcons } from '@/components/compute/list/verb-icons';
import { ReasonToolbarButton } from '@/components/ui/reason-toolbar-button';
import type { Compute } from '@/lib/domain/compute/compute';
import { computeVerbs, type ComputeVerb } from '@/lib/domain/compute/compute-can';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

export interface DetailToolbarProps {
  workspace: WorkspaceRef;
  compute: Compute;
  /** What Refresh looks up again. */
  query: UseQueryResult;
}

const useStyles = makeStyles({ root: { flexWrap: 'wrap', paddingInlineStart: 0 } });

/** What can be done with this compute, and why not what cannot. */
export function DetailToolbar({ workspace, compute, query }: DetailToolbarProps) {
  const styles = useStyles();
  const circumstances = useCircumstances(workspace);
  const { ask, dialog } = useConfirmVerb(workspace);
  const refresh = useRefresh(query);
  return (
    <>
      <Toolbar aria-label={`Actions on ${compute.name}`} className={styles.root}>
        <ReasonToolbarButton icon={refresh.icon} verdict={refresh.verdict} onClick={refresh.run}>
          {refresh.label}
        </ReasonToolbarButton>
        {verbsOf(compute).map((verb) => (
          <ReasonToolbarButton
            key={verb}
            {...faceOf(verb, compute)}
            verdict={verdictOn(verb, compute, circumstances)}
            onClick={() => ask(verb, [compute])}
          />
        ))}
      </Toolbar>
      {dialog}
    </>
  );
}

const verbsOf = ({ kind }: Compute): readonly ComputeVerb[] =>
  kind === 'instance' ? computeVerbs : ['delete'];

/** What was attached is only unlinked from the workspace, and the button says so. */
function faceOf(verb: ComputeVerb, { kind }: Compute): { icon: ReactElement; children: string } {
  const isAttached = kind === 'inference' || kind === 'attached';
  return verb === 'delete' && isAttached
    ? { icon: <PlugDisconnected20Regular />, children: 'Detach' }
    : { icon: verbIcons[verb], children: verbLabels[verb] };
}
