'use client';

import { useQuery } from '@tanstack/react-query';
import { Add20Regular, ArrowReset20Regular, DataUsage20Regular } from '@fluentui/react-icons';
import { useRouter } from 'next/navigation';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import { routes } from '@/lib/browser/url/routes';
import type { Compute } from '@/lib/domain/compute/compute';
import { canCreate } from '@/lib/domain/compute/compute-can';
import { no, yes } from '@/lib/domain/verdict/verdict';
import { verdictOnAny } from '../actions/split-by-verdict';
import { useCircumstances } from '../actions/use-circumstances';
import { verbLabel } from '../actions/verb-wording';
import type { Command } from '../commands/command';
import type { ListContextValue } from './list-context';
import type { ListView } from './list-view';
import { verbIcons } from '../commands/verb-icons';

/** The command that opens the wizard, where the view has one. */
export function useNewCommand<Row extends Compute>(
  { workspace }: ListContextValue,
  { creates }: ListView<Row>,
): Command | undefined {
  const router = useRouter();
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  if (!creates) return undefined;
  const href = routes.newCompute(workspace, creates);
  return {
    id: 'new',
    label: 'New',
    icon: <Add20Regular />,
    verdict: canCreate(permissions),
    run: () => router.push(href),
    href,
  };
}

/** What can be done to the selected computes, all at once. */
export function useVerbCommands(
  { workspace, verbs, ask }: ListContextValue,
  selected: readonly Compute[],
  all: readonly Compute[],
): Command[] {
  const circumstances = useCircumstances(workspace);
  return verbs.map((verb) => ({
    id: verb,
    // While nothing is selected, as it would be called for all.
    label: verbLabel(verb, selected.length > 0 ? selected : all),
    icon: verbIcons[verb],
    verdict: verdictOnAny(verb, selected, circumstances),
    run: () => ask(verb, selected),
  }));
}

export const quotaCommand = (isKnown: boolean, run: () => void): Command => ({
  id: 'quota',
  label: 'View quota',
  icon: <DataUsage20Regular />,
  verdict: isKnown ? yes : no('The region of the workspace is not known yet'),
  run,
});

export const resetCommand = (isUsual: boolean, run: () => void): Command => ({
  id: 'reset',
  label: 'Reset view',
  icon: <ArrowReset20Regular />,
  verdict: isUsual ? no('The view is as usual already') : yes,
  run,
});
