'use client';

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { ReasonButton } from '@/components/ui/reason-button';
import { TextLink } from '@/components/ui/text-link';
import { routes, tabs } from '@/lib/browser/url/routes';
import type { SavingReason } from '@/lib/domain/cost/saving';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { figure } from '@/lib/domain/text/figure';
import { verdictOnAny } from '../actions/split-by-verdict';
import { useCircumstances } from '../actions/use-circumstances';
import { useConfirmVerb } from '../actions/use-confirm-verb';
import { Section } from '../detail/section';
import type { CostRow } from './cost-row';
import { amountText } from './cost-text';
import { SavingAction } from './saving-action';

/** What is surest to be for nothing comes first. */
const order: Record<SavingReason, number> = {
  forgotten: 0,
  failed: 1,
  'kept-nodes': 2,
  'no-jobs': 3,
  'idle-nodes': 4,
};

/** More than this many are shown when asked for. */
const mostAtFirst = 8;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '44px',
    paddingBlock: tokens.spacingVerticalXS,
    boxSizing: 'border-box',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flex: '0 1 12rem', minWidth: 0, overflowWrap: 'anywhere' },
  text: { flex: '1 1 18rem' },
  amount: { flex: '0 0 9rem', fontVariantNumeric: 'tabular-nums' },
  action: {
    flex: '0 0 5rem',
    display: 'flex',
    justifyContent: 'flex-end',
    marginInlineStart: 'auto',
  },
  all: { marginBlockStart: tokens.spacingVerticalM },
});

interface SavingsProps {
  workspace: WorkspaceRef;
  rows: readonly CostRow[];
}

/** What runs for nobody, as far as can be told, and what to do about it. */
export function Savings({ workspace, rows }: SavingsProps) {
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const { ask, dialog } = useConfirmVerb(workspace);
  const circumstances = useCircumstances(workspace);
  const found = inOrder(rows);
  const forgotten = found.filter(({ saving }) => saving?.reason === 'forgotten');
  const stopVerdict = (some: readonly CostRow[]) => verdictOnAny('stop', some, circumstances);
  return (
    <Section title="What could be saved">
      {found.length === 0 && <Text>Nothing that runs seems to be idle.</Text>}
      {forgotten.length > 1 && (
        <ReasonButton verdict={stopVerdict(forgotten)} onClick={() => ask('stop', forgotten)}>
          {`Stop ${figure(forgotten.length)} forgotten instances`}
        </ReasonButton>
      )}
      <ul className={styles.list} aria-label="What could be saved">
        {found.slice(0, showsAll ? undefined : mostAtFirst).map((row) => (
          <li key={row.name} className={styles.item}>
            <span className={styles.name}>
              <TextLink href={routes.compute({ ...workspace, name: row.name }, tabs[row.kind])}>
                {row.name}
              </TextLink>
            </span>
            <span className={styles.text}>{row.saving?.text}</span>
            <span className={styles.amount}>
              {amountText(row.saving?.perHour, row.cost.currency)} per hour
            </span>
            <span className={styles.action}>
              <SavingAction
                workspace={workspace}
                row={row}
                stopVerdict={stopVerdict([row])}
                onStop={() => ask('stop', [row])}
              />
            </span>
          </li>
        ))}
      </ul>
      {found.length > mostAtFirst && !showsAll && (
        <Button className={styles.all} onClick={() => setShowsAll(true)}>
          {`Show all ${figure(found.length)}`}
        </Button>
      )}
      {dialog}
    </Section>
  );
}

const inOrder = (rows: readonly CostRow[]): CostRow[] =>
  rows
    .filter(({ saving }) => saving)
    .toSorted(
      (a, b) => rankOf(a) - rankOf(b) || (b.saving?.perHour ?? 0) - (a.saving?.perHour ?? 0),
    );

const rankOf = ({ saving }: CostRow): number => (saving ? order[saving.reason] : 0);
