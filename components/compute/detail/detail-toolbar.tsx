'use client';

import { makeStyles, Toolbar, ToolbarButton } from '@fluentui/react-components';
import {
  ArrowClockwiseRegular,
  ArrowSyncCircleRegular,
  DeleteRegular,
  PlayRegular,
  PlugDisconnectedRegular,
  StopRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { verdictOn } from '@/components/compute/actions/split-by-verdict';
import { useCircumstances } from '@/components/compute/actions/use-circumstances';
import { useConfirmVerb } from '@/components/compute/actions/use-confirm-verb';
import { verbLabels } from '@/components/compute/actions/verb-wording';
import { ReasonToolbarButton } from '@/components/ui/reason-toolbar-button';
import type { Compute } from '@/lib/domain/compute/compute';
import { computeVerbs, type ComputeVerb } from '@/lib/domain/compute/compute-can';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

export interface DetailToolbarProps {
  workspace: WorkspaceRef;
  compute: Compute;
  isRefreshing: boolean;
  onRefresh: () => void;
}

const useStyles = makeStyles({ root: { flexWrap: 'wrap', paddingInlineStart: 0 } });

/** What can be done with this compute, and why not what cannot. */
export function DetailToolbar(props: DetailToolbarProps) {
  const { workspace, compute, isRefreshing, onRefresh } = props;
  const styles = useStyles();
  const circumstances = useCircumstances(workspace);
  const { ask, dialog } = useConfirmVerb(workspace);
  return (
    <>
      <Toolbar aria-label={`Actions on ${compute.name}`} className={styles.root}>
        <ToolbarButton
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={isRefreshing}
          onClick={onRefresh}
        >
          Refresh
        </ToolbarButton>
        {verbsOf(compute).map((verb) => (
          <ReasonToolbarButton
            key={verb}
            icon={verbIcon(verb, compute)}
            verdict={verdictOn(verb, compute, circumstances)}
            onClick={() => ask(verb, [compute])}
          >
            {isDetach(verb, compute) ? 'Detach' : verbLabels[verb]}
          </ReasonToolbarButton>
        ))}
      </Toolbar>
      {dialog}
    </>
  );
}

const verbsOf = ({ kind }: Compute): readonly ComputeVerb[] =>
  kind === 'instance' ? computeVerbs : ['delete'];

/** What was attached is only unlinked from the workspace. */
const isDetach = (verb: ComputeVerb, { kind }: Compute): boolean =>
  verb === 'delete' && (kind === 'inference' || kind === 'attached');

const verbIcons: Record<ComputeVerb, ReactElement> = {
  start: <PlayRegular />,
  stop: <StopRegular />,
  restart: <ArrowSyncCircleRegular />,
  delete: <DeleteRegular />,
};

function verbIcon(verb: ComputeVerb, compute: Compute): ReactElement {
  return isDetach(verb, compute) ? <PlugDisconnectedRegular /> : verbIcons[verb];
}
