interface Placed {
  start: number;
  end: number;
}

interface Spaced<Item> {
  item: Item;
  /** Pixels of rows that are not drawn, before this one. */
  gapBefore: number;
}

/**
 * The rows to draw with the room that the others would take. Not one gap before and one after:
 * the row that has the focus is drawn even when it is far from what is in sight.
 */
export function withGaps<Item extends Placed>(
  items: readonly Item[],
  start: number,
  end: number,
): { spaced: Spaced<Item>[]; gapAfter: number } {
  let reached = start;
  const spaced = items.map((item) => {
    const gapBefore = Math.max(0, item.start - reached);
    reached = item.end;
    return { item, gapBefore };
  });
  return { spaced, gapAfter: Math.max(0, end - reached) };
}
