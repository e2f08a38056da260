'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, type Ref } from 'react';
import type { SizeOffer } from '@/lib/domain/vm-size/offer';
import type { VmPriority } from '@/lib/domain/vm-size/vm-size';
import type { SizeColumnView } from './size-columns';

interface SizeRowProps {
  offer: SizeOffer;
  columns: readonly SizeColumnView[];
  priority: VmPriority;
  /** Makes the rows of one picker one group of radios. */
  group: string;
  chosen: boolean;
  onChoose: (name: string) => void;
  radioRef?: Ref<HTMLInputElement>;
}

const useStyles = makeStyles({
  row: {
    // The label in the first cell is stretched over the row, so that all of it can be clicked.
    position: 'relative',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':has(:focus-visible)': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  chosen: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  refused: {
    color: tokens.colorNeutralForeground3,
    ':hover': { backgroundColor: 'transparent' },
  },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  quota: { whiteSpace: 'normal', minWidth: '6rem' },
  reason: { minWidth: '11rem' },
  label: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    cursor: 'pointer',
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  labelRefused: { cursor: 'not-allowed' },
  radio: {
    width: '16px',
    height: '16px',
    margin: 0,
    flexShrink: 0,
    // Above its own stretched label, so that it can be hit itself.
    position: 'relative',
    zIndex: 1,
    accentColor: tokens.colorCompoundBrandBackground,
    // The row shows the focus.
    outline: 'none',
  },
});

export const SizeRow = memo(function SizeRow(props: SizeRowProps) {
  const { offer, columns, priority, group, chosen, onChoose, radioRef } = props;
  const styles = useStyles();
  const quotaId = useId();
  const { size, verdict } = offer;
  return (
    <tr
      className={mergeClasses(styles.row, chosen && styles.chosen, !verdict.ok && styles.refused)}
    >
      {columns.map(({ column, text }) =>
        column === 'name' ? (
          <th key={column} scope="row" className={styles.cell}>
            <label className={mergeClasses(styles.label, !verdict.ok && styles.labelRefused)}>
              <input
                ref={radioRef}
                type="radio"
                className={styles.radio}
                name={group}
                checked={chosen}
                disabled={!verdict.ok}
                aria-describedby={quotaId}
                onChange={() => onChoose(size.name)}
              />
              {size.name}
            </label>
          </th>
        ) : (
          <td
            key={column}
            id={column === 'quotaLeft' ? quotaId : undefined}
            className={mergeClasses(
              styles.cell,
              column === 'quotaLeft' && styles.quota,
              column === 'quotaLeft' && !verdict.ok && styles.reason,
            )}
          >
            {text(offer, priority)}
          </td>
        ),
      )}
    </tr>
  );
});
