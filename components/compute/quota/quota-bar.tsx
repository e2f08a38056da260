'use client';

import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { QuotaLine } from '@/lib/domain/quota/quota';
import { quotaLevel, quotaText } from './quota-text';

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

/** How a bar is felt, by how much of its limit is used. */
export const barColours = {
  none: 'brand',
  free: 'brand',
  unlimited: 'brand',
  near: 'warning',
  full: 'error',
} as const;

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
      <ProgressBar
        aria-label={line.name}
        aria-valuetext={text}
        thickness="large"
        color={barColours[level]}
        value={filling(line)}
        max={1}
      />
    </div>
  );
}

/** No quota draws an empty bar: nothing is used up. */
function filling({ used, limit }: QuotaLine): number {
  return limit > 0 ? Math.min(1, used / limit) : 0;
}
