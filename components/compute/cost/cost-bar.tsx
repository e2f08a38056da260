'use client';

import { makeStyles, tokens } from '@fluentui/react-components';

interface CostBarProps {
  /** The words that the bar pictures. */
  children: string;
  amount: number | undefined;
  /** What fills the whole bar. */
  most: number;
}

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  text: { flexShrink: 0, minWidth: '4.5rem', fontVariantNumeric: 'tabular-nums' },
  track: { flexGrow: 1, height: '8px', minWidth: '32px' },
  bar: {
    display: 'block',
    height: '100%',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});

/** An amount, and its share of the largest one beside it. */
export function CostBar({ children, amount = 0, most }: CostBarProps) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      <span className={styles.text}>{children}</span>
      <span className={styles.track} aria-hidden>
        {amount > 0 && (
          <span className={styles.bar} style={{ width: `${(amount / most) * 100}%` }} />
        )}
      </span>
    </span>
  );
}
