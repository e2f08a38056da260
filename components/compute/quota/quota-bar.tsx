'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { QuotaLine } from '@/lib/domain/quota/quota';
import { quotaLevel, quotaText } from './quota-text';
import { UsageBar } from './usage-bar';

const useStyles = makeStyles({
  words: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { overflowWrap: 'anywhere' },
  numbers: { color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  none: {},
  free: {},
  unlimited: {},
  near: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  full: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** One line of the quota as a bar, with its numbers in words. */
export function QuotaBar({ line }: { line: QuotaLine }) {
  const styles = useStyles();
  const level = quotaLevel(line);
  const text = quotaText(line);
  return (
    <div>
      <div className={styles.words}>
        <span className={styles.name}>{line.name}</span>
        <span className={mergeClasses(styles.numbers, styles[level])}>{text}</span>
      </div>
      <UsageBar level={level} share={filling(line)} name={line.name} text={text} />
    </div>
  );
}

/** No quota draws an empty bar: nothing is used up. */
function filling({ used, limit }: QuotaLine): number {
  return limit > 0 ? Math.min(1, used / limit) : 0;
}
