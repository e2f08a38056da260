'use client';

import { PlugDisconnected20Regular } from '@fluentui/react-icons';
import type { UseQueryResult } from '@tanstack/react-query';
import { settingsCommand } from '@/components/compute/actions/settings/settings-command';
import { useSettingsDrawer } from '@/components/compute/actions/settings/use-settings-drawer';
import { verdictOn } from '@/components/compute/actions/split-by-verdict';
import { useCircumstances } from '@/components/compute/actions/use-circumstances';
import { useConfirmVerb } from '@/components/compute/actions/use-confirm-verb';
import { isDetach, verbLabel } from '@/components/compute/actions/verb-wording';
import type { Command } from '@/components/compute/commands/command';
import { CommandBar } from '@/components/compute/commands/command-bar';
import { useRefresh } from '@/components/compute/commands/use-refresh';
import { verbIcons } from '@/components/compute/commands/verb-icons';
import type { Compute } from '@/lib/domain/compute/compute';
import { computeVerbs, type ComputeVerb } from '@/lib/domain/compute/compute-can';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { useAttachedEdit } from './attached/use-attached-edit';
import { useEdit } from './edit/use-edit';

interface DetailToolbarProps {
  workspace: WorkspaceRef;
  details: ComputeDetails;
  /** What Refresh looks up again. */
  query: UseQueryResult;
}

/** What can be done with this compute, and why not what cannot. */
export function DetailToolbar({ workspace, details, query }: DetailToolbarProps) {
  const { compute } = details;
  const circumstances = useCircumstances(workspace);
  const { ask, dialog } = useConfirmVerb(workspace);
  const refresh = useRefresh(query);
  const editCluster = useEdit(workspace, details);
  const editAttached = useAttachedEdit(workspace, details);
  const edit = editCluster ?? editAttached;
  const { open, drawer } = useSettingsDrawer(workspace, [compute]);
  const settings =
    compute.kind === 'instance'
      ? [settingsCommand([compute], circumstances.permissions, () => open([compute]))]
      : [];
  const verbs = verbsOf(compute).map((verb): Command => ({
    id: verb,
    label: verbLabel(verb, [compute]),
    icon: isDetach(verb, [compute]) ? <PlugDisconnected20Regular /> : verbIcons[verb],
    verdict: verdictOn(verb, compute, circumstances),
    run: () => ask(verb, [compute]),
  }));
  return (
    <>
      <CommandBar
        label={`Actions on ${compute.name}`}
        commands={[refresh, ...(edit ? [edit.command] : []), ...verbs, ...settings]}
      />
      {dialog}
      {edit?.drawer}
      {drawer}
    </>
  );
}

const verbsOf = ({ kind }: Compute): readonly ComputeVerb[] =>
  kind === 'instance' ? computeVerbs : ['delete'];
