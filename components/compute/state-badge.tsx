'use client';

import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  ErrorCircle16Filled,
  QuestionCircle16Regular,
  RecordStop16Regular,
  Warning16Filled,
} from '@fluentui/react-icons';
import { LazyTooltip } from '@/components/ui/lazy-tooltip';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Compute } from '@/lib/domain/compute/compute';
import {
  clusterStateLabel,
  isChanging,
  stateLabel,
  stateOf,
  toneOf,
} from '@/lib/domain/compute/compute-state';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    verticalAlign: 'middle',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
  },
  icon: { display: 'inline-flex', flexShrink: 0 },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  good: { color: tokens.colorStatusSuccessForeground1 },
  off: { color: tokens.colorNeutralForeground3 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

/** The state that a person looks for, in words and with an icon. */
export function StateBadge({ compute }: { compute: Compute }) {
  const styles = useStyles();
  const label = labelOf(compute);
  const problems = compute.problems?.map(({ message }) => message).join(' ');
  return (
    <span className={styles.root}>
      <StateIcon compute={compute} />
      <span className={styles.label} title={label}>
        {label}
      </span>
      {problems && (
        <LazyTooltip content={problems} relationship="inaccessible">
          <span className={mergeClasses(styles.icon, styles.warning)}>
            <Warning16Filled aria-hidden />
            <VisuallyHidden>{problems}</VisuallyHidden>
          </span>
        </LazyTooltip>
      )}
    </span>
  );
}

function StateIcon({ compute }: { compute: Compute }) {
  const styles = useStyles();
  if (isChanging(compute)) return <Spinner size="extra-tiny" className={styles.icon} aria-hidden />;
  switch (toneOf(compute)) {
    case 'good':
      return (
        <CheckmarkCircle16Filled className={mergeClasses(styles.icon, styles.good)} aria-hidden />
      );
    case 'bad':
      return <ErrorCircle16Filled className={mergeClasses(styles.icon, styles.bad)} aria-hidden />;
    case 'off':
      return <RecordStop16Regular className={mergeClasses(styles.icon, styles.off)} aria-hidden />;
    case 'busy':
    case 'unknown':
      return (
        <QuestionCircle16Regular className={mergeClasses(styles.icon, styles.off)} aria-hidden />
      );
  }
}

function labelOf(compute: Compute): string {
  if (compute.kind !== 'cluster') return stateLabel(stateOf(compute));
  const label = clusterStateLabel(compute);
  const isMoving = compute.targetNodes !== compute.currentNodes;
  return isMoving ? `${label} → ${compute.targetNodes}` : label;
}
