'use client';

import { Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useNow } from '@/components/feedback/use-now';
import { formatAge } from '@/components/ui/format-time';
import { count } from '@/lib/domain/text/count';
import { figure } from '@/lib/domain/text/figure';
import { formatSeconds } from '@/lib/domain/text/format-seconds';
import { shownOf } from '@/lib/domain/text/shown-of';
import type { Sweep } from './sweep';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    minHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bar: { flex: '0 1 12rem' },
  age: { marginInlineStart: 'auto' },
});

interface SweepProgressProps {
  sweep: Sweep;
  /** How many rows there are, and how many of them are shown. */
  total: number;
  shown: number;
  /** Until when the service asks to wait, in milliseconds. */
  pausedUntil: number | undefined;
}

/** How far the look into every workspace has come, and what it found so far. */
export function SweepProgress({ sweep, total, shown, pausedUntil }: SweepProgressProps) {
  const styles = useStyles();
  const { known, places, isOver, oldest } = sweep;
  const many = count(places, 'workspace');
  return (
    <div className={styles.root}>
      <output>
        {`${shownOf(total, shown)}, `}
        {known === places ? many : `${figure(known)} of ${many}`}
      </output>
      {!isOver && (
        <ProgressBar
          className={styles.bar}
          aria-label="Workspaces looked at"
          aria-valuetext={`${known} of ${places}`}
          value={known}
          max={Math.max(1, places)}
        />
      )}
      {!isOver && pausedUntil !== undefined && <PauseText until={pausedUntil} />}
      {isOver && oldest !== undefined && <AgeText at={oldest} />}
    </div>
  );
}

function PauseText({ until }: { until: number }) {
  const seconds = Math.max(1, Math.ceil((until - useNow()) / 1_000));
  return <Caption1>{`Azure asks to wait; goes on in ${formatSeconds(seconds)}`}</Caption1>;
}

function AgeText({ at }: { at: number }) {
  return <Caption1 className={useStyles().age}>Updated {formatAge(useNow() - at)}</Caption1>;
}
