'use client';

import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled, Info20Regular, Warning20Filled } from '@fluentui/react-icons';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Finding, Severity } from '@/lib/domain/scaling/evidence';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    overflowWrap: 'anywhere',
  },
  item: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
  },
  words: { display: 'grid', gap: tokens.spacingVerticalXS },
  icon: { display: 'inline-flex' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const icons: Record<Severity, typeof Info20Regular> = {
  error: ErrorCircle20Filled,
  warning: Warning20Filled,
  info: Info20Regular,
};

const words: Record<Severity, string> = { error: 'Cause:', warning: 'Possible cause:', info: '' };

/** What was found, and what to do about each. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {findings.map(({ severity, text, remedy }) => {
        const Icon = icons[severity];
        return (
          <li key={text} className={styles.item}>
            <span className={mergeClasses(styles.icon, styles[severity])}>
              <Icon aria-hidden />
            </span>
            <span className={styles.words}>
              <Text weight="semibold">
                <VisuallyHidden>{words[severity]} </VisuallyHidden>
                {text}
              </Text>
              <Text>{remedy}</Text>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
