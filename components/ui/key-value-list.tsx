'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { boundedText } from './bounded-text';

export interface KeyValue {
  label: string;
  value: ReactNode;
}

const useStyles = makeStyles({
  // Side by side where there is room, but never so many that the eye gets lost.
  list: { margin: 0, columns: '26rem 3', columnGap: tokens.spacingHorizontalXXXL },
  item: {
    display: 'grid',
    breakInside: 'avoid',
    gridTemplateColumns: 'minmax(8rem, 13rem) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
});

/** Attributes, one a line; the label moves above the value where there is no room beside it. */
export function KeyValueList({ items }: { items: readonly KeyValue[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {items.map(({ label, value }) => (
        <div key={label} className={styles.item}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{typeof value === 'string' ? boundedText(value) : value}</dd>
        </div>
      ))}
    </dl>
  );
}
