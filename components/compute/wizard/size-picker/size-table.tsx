'use client';

import { makeStyles, tokens, type FieldControlProps } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useId, type Ref } from 'react';
import type { SizeOffer } from '@/lib/domain/vm-size/offer';
import type { SizeColumn, SizeSort } from '@/lib/domain/vm-size/size-list';
import { sameVmSize, type VmPriority } from '@/lib/domain/vm-size/vm-size';
import type { SizeColumnView } from './size-columns';
import { SizeRow } from './size-row';

interface SizeTableProps {
  control: FieldControlProps;
  offers: readonly SizeOffer[];
  columns: readonly SizeColumnView[];
  priority: VmPriority;
  chosen: string;
  onChoose: (name: string) => void;
  sort: SizeSort;
  onSort: (column: SizeColumn) => void;
  /** The radio that the Tab key reaches: the chosen one, else the first that can be had. */
  radioRef: Ref<HTMLInputElement>;
}

const useStyles = makeStyles({
  scroll: {
    maxHeight: '26rem',
    overflow: 'auto',
    // What gets the focus must not hide under the head.
    scrollPaddingTop: '2.5rem',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: 0,
    textAlign: 'start',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  sort: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: tokens.spacingHorizontalS,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
});

export function SizeTable(props: SizeTableProps) {
  const { control, offers, columns, priority, chosen, onChoose, sort, onSort, radioRef } = props;
  const styles = useStyles();
  const group = useId();
  const isChosen = ({ size }: SizeOffer) => sameVmSize(size.name, chosen);
  const reached = offers.find(isChosen) ?? offers.find(({ verdict }) => verdict.ok);
  return (
    <div {...control} role="radiogroup" className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ column, title }) => (
              <th
                key={column}
                scope="col"
                className={styles.head}
                aria-sort={sort.column === column ? sort.direction : undefined}
              >
                <button type="button" className={styles.sort} onClick={() => onSort(column)}>
                  {title}
                  {sort.column === column && <SortArrow direction={sort.direction} />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {offers.map((offer) => (
            <SizeRow
              key={offer.size.name}
              offer={offer}
              columns={columns}
              priority={priority}
              group={group}
              chosen={isChosen(offer)}
              onChoose={onChoose}
              {...(offer === reached && { radioRef })}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SortArrow = ({ direction }: Pick<SizeSort, 'direction'>) =>
  direction === 'ascending' ? <ArrowUpRegular aria-hidden /> : <ArrowDownRegular aria-hidden />;
