'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';

interface FigureListProps {
  figures: readonly { label: string; value: string }[];
}

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) max-content',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  value: { margin: 0, textAlign: 'end' },
});

/** Figures at the end of their lines, where they can be compared. */
export function FigureList({ figures }: FigureListProps) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {figures.map(({ label, value }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
