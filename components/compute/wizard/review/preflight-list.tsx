'use client';

import { makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissCircleFilled, WarningFilled } from '@fluentui/react-icons';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Check } from '@/lib/domain/preflight/check';

type Verdict = Check['verdict'];

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  check: { display: 'flex', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, width: '20px', fontSize: tokens.fontSizeBase500 },
  words: { display: 'grid', minWidth: 0 },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  doubt: { color: tokens.colorStatusWarningForeground1 },
  blocked: { color: tokens.colorStatusDangerForeground1 },
});

const icons = {
  ok: CheckmarkCircleFilled,
  doubt: WarningFilled,
  blocked: DismissCircleFilled,
};
const spoken: Record<Verdict, string> = {
  pending: 'Checking',
  ok: 'Fine',
  doubt: 'In doubt',
  blocked: 'Stands in the way',
};

/** What was looked at before the cluster is created, and how to clear what stands in the way. */
export function PreflightList({ checks }: { checks: readonly Check[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {checks.map(({ id, title, verdict, text, remedy }) => (
        <li key={id} className={styles.check}>
          <VerdictIcon verdict={verdict} />
          <div className={styles.words}>
            <Text weight="semibold">
              {title}
              <VisuallyHidden>: {spoken[verdict]}</VisuallyHidden>
            </Text>
            <Text size={200}>{text}</Text>
            {remedy !== undefined && <Text size={200}>{remedy}</Text>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function VerdictIcon({ verdict }: { verdict: Verdict }) {
  const styles = useStyles();
  if (verdict === 'pending')
    return <Spinner aria-hidden size="extra-tiny" className={styles.icon} />;
  const Icon = icons[verdict];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[verdict])} />;
}
