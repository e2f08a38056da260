'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { CommandBar } from '@/components/compute/commands/command-bar';
import { missingText, sumText } from '@/components/compute/cost/cost-text';
import { SegmentedControl } from '@/components/form/segmented-control';
import { useAllComputes } from '@/lib/browser/fan-out/use-all-computes';
import { useGatePause } from '@/lib/browser/fan-out/use-gate-pause';
import type { EverywhereView } from '@/lib/browser/url/everywhere-search';
import { totalOf } from '@/lib/domain/cost/cost-groups';
import type { Workspace } from '@/lib/domain/workspace/workspace';
import { everywhereColumns } from './everywhere-columns';
import { EverywhereFilters } from './everywhere-filters';
import { EverywhereTable } from './everywhere-table';
import { FailedPlaces } from './failed-places';
import { wantedPlaces } from './filter-places';
import { isCosted, type PlacedRow } from './placed-row';
import { sweepOf } from './sweep';
import { SweepProgress } from './sweep-progress';
import { useEverywhereCommands } from './use-everywhere-commands';
import { useEverywhereRows } from './use-everywhere-rows';
import { useEverywhereSearch } from './use-everywhere-search';
import { useShownRows } from './use-shown-rows';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  views: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
});

const views = [
  { value: 'computes', label: 'Computes' },
  { value: 'owners', label: 'By owner' },
  { value: 'workspaces', label: 'By workspace' },
] as const satisfies readonly { value: EverywhereView; label: string }[];

/** The computes of many workspaces as they are found, a few workspaces at once. */
export function Everywhere({ workspaces }: { workspaces: readonly Workspace[] }) {
  const styles = useStyles();
  const [{ view, workspace }, setSearch] = useEverywhereSearch();
  const places = useMemo(() => wantedPlaces(workspaces, workspace), [workspaces, workspace]);
  const { looks: latest, lookAgain } = useAllComputes(places);
  // Answers come in one by one, and each changes the rows: typing goes first.
  const looks = useDeferredValue(latest);
  const { rows, isPricing, priceErrors } = useEverywhereRows(looks);
  const { shown, choices } = useShownRows(rows, workspaces);
  const columns = useMemo(() => everywhereColumns(shown, isPricing), [shown, isPricing]);
  const sweep = useMemo(() => sweepOf(looks), [looks]);
  const commands = useEverywhereCommands({
    sweep,
    rows: shown,
    columns,
    onRefresh: () => lookAgain(places),
  });
  return (
    <>
      <div className={styles.tools}>
        <CommandBar label="All computes" commands={commands} />
        <EverywhereFilters choices={choices} columns={columns} />
      </div>
      <div className={styles.views}>
        <SegmentedControl
          aria-label="Show"
          choices={views}
          value={view}
          onChange={(value) => void setSearch({ view: value })}
        />
        <TotalText rows={shown} isPricing={isPricing} hasErrors={priceErrors.length > 0} />
      </div>
      <SweepProgress
        sweep={sweep}
        total={rows.length}
        shown={shown.length}
        pausedUntil={useGatePause()}
      />
      <FailedPlaces looks={looks} onRetry={lookAgain} />
      {(rows.length > 0 || sweep.failed === 0) && (
        <EverywhereTable rows={shown} columns={columns} total={rows.length} isOver={sweep.isOver} />
      )}
    </>
  );
}

interface TotalTextProps {
  rows: readonly PlacedRow[];
  isPricing: boolean;
  hasErrors: boolean;
}

/** What all that is shown costs now. */
function TotalText({ rows, isPricing, hasErrors }: TotalTextProps) {
  const total = useMemo(() => totalOf(rows.filter(isCosted), 'perHour'), [rows]);
  if (isPricing) return <Text>Looking up prices…</Text>;
  const missing = missingText(total);
  return (
    <Text>
      Running now: <strong>{sumText(total)}</strong> per hour at list prices
      {missing && `, ${missing}`}
      {hasErrors && '. Some prices could not be read.'}
    </Text>
  );
}
