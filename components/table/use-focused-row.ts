'use client';

import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { rowTarget } from './row-target';

interface Wanted {
  index: number;
  cell: number;
}

interface FocusedRowOptions {
  count: number;
  /** Scrolls a row into sight. */
  reveal: (index: number) => void;
  /** The row that has the focus has to be drawn even when it is scrolled out of sight. */
  onFocusedChange: (index: number | undefined) => void;
}

const focusable = 'a[href], button, input';

/**
 * Moves the focus from row to row within a column: arrow up and down, Home and End. Tab goes
 * through the controls of a row as anywhere. Gives what the table's body needs for it.
 */
export function useFocusedRow({ count, reveal, onFocusedChange }: FocusedRowOptions) {
  const wanted = useRef<Wanted>(undefined);
  const [body, setBody] = useState<HTMLTableSectionElement | null>(null);

  // After each drawing: a row that comes from far is drawn some time after it was asked for.
  useEffect(() => {
    if (!wanted.current) return;
    const { index, cell } = wanted.current;
    const row = body?.querySelector(`tr[data-index="${index}"]`);
    if (!row) return;
    wanted.current = undefined;
    const control =
      row.children.item(cell)?.querySelector<HTMLElement>(focusable) ??
      row.querySelector<HTMLElement>(focusable);
    control?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const place = placeOf(event);
    if (!place || event.defaultPrevented || opensMenu(event.target)) return;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      place.row.querySelector('a')?.click();
      return;
    }
    const index = rowTarget(event.key, place.index, count);
    if (index === undefined) return;
    event.preventDefault();
    reveal(index);
    onFocusedChange(index);
    wanted.current = { index, cell: place.cell };
  };

  return {
    ref: setBody,
    onKeyDown,
    onFocus: (event: FocusEvent<HTMLTableSectionElement>) => {
      // Whoever goes elsewhere meanwhile stays there.
      wanted.current = undefined;
      onFocusedChange(placeOf(event)?.index);
    },
    onBlur: () => onFocusedChange(undefined),
  };
}

/** Such a button uses the arrows itself. */
const opensMenu = (target: EventTarget) =>
  target instanceof HTMLElement && target.ariaHasPopup === 'menu';

// Events of a menu that a row opened arrive here too, though it is drawn elsewhere.
function placeOf({ target, currentTarget }: { target: EventTarget; currentTarget: HTMLElement }) {
  if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return undefined;
  const row = target.closest('tr');
  const cell = target.closest<HTMLTableCellElement>('td, th');
  if (!row || !cell) return undefined;
  return { row, index: Number(row.dataset['index']), cell: cell.cellIndex };
}
