'use client';

import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { Fragment, useCallback, useDeferredValue, useState, type RefObject } from 'react';
import { BodyRow } from './body-row';
import type { DataColumn } from './data-column';
import { GapRow } from './gap-row';
import { tableSizes } from './table-sizes';
import { useFocusedRow } from './use-focused-row';
import { withGaps } from './with-gaps';

interface VirtualBodyProps<Row> {
  rows: readonly Row[];
  columns: readonly DataColumn<Row>[];
  rowId: (row: Row) => string;
  rowLabel: (row: Row) => string;
  isSelected: (id: string) => boolean;
  onToggle: ((id: string, isSelected: boolean) => void) | undefined;
  scroller: RefObject<HTMLDivElement | null>;
}

/** Draws the rows in sight, a few around them, and the one that has the focus. */
export function VirtualBody<Row extends object>(props: VirtualBodyProps<Row>) {
  const { rows, columns, rowId, rowLabel, isSelected, onToggle, scroller } = props;
  const [focused, setFocused] = useState<number>();

  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => tableSizes.row,
    getItemKey: useCallback(
      (index: number) => {
        const row = rows[index];
        return row ? rowId(row) : index;
      },
      [rows, rowId],
    ),
    overscan: 4,
    scrollMargin: tableSizes.header,
    scrollPaddingStart: tableSizes.header,
    // A guess at the height, so that the first paint has rows already.
    initialRect: { width: 0, height: 800 },
    rangeExtractor: useCallback(
      (range: Range) => withIndex(defaultRangeExtractor(range), focused, range.count),
      [focused],
    ),
  });
  const bodyProps = useFocusedRow({
    count: rows.length,
    reveal: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
    onFocusedChange: setFocused,
  });

  // A jump brings thirty rows at once. React draws what is deferred in pieces, between which the page
  // answers: in one piece it was a task of a tenth of a second.
  const drawn = useDeferredValue(virtualizer.getVirtualItems());
  const { spaced, gapAfter } = withGaps(
    drawn,
    tableSizes.header,
    virtualizer.getTotalSize() + tableSizes.header,
  );
  const columnCount = columns.length + (onToggle ? 1 : 0);
  return (
    <tbody {...bodyProps}>
      {spaced.map(({ item, gapBefore }) => {
        const row = rows[item.index];
        if (!row) return null;
        const id = rowId(row);
        return (
          <Fragment key={id}>
            <GapRow height={gapBefore} columns={columnCount} />
            <BodyRow
              row={row}
              id={id}
              index={item.index}
              columns={columns}
              label={rowLabel(row)}
              isSelected={isSelected(id)}
              onToggle={onToggle}
              measure={virtualizer.measureElement}
            />
          </Fragment>
        );
      })}
      <GapRow height={gapAfter} columns={columnCount} />
    </tbody>
  );
}

function withIndex(indexes: number[], index: number | undefined, count: number): number[] {
  if (index === undefined || index >= count || indexes.includes(index)) return indexes;
  return [...indexes, index].toSorted((a, b) => a - b);
}
