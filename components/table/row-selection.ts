/** Which rows are selected, by their ids. */
export type RowSelection = Readonly<Record<string, true>>;

/** Whether all of the rows are selected, some, or none. */
export function shareSelected(ids: readonly string[], selection: RowSelection): boolean | 'mixed' {
  const count = ids.filter((id) => selection[id]).length;
  return count > 0 && (count === ids.length || 'mixed');
}

/** The selection with some rows more, or some less. */
export function withSelected(
  selection: RowSelection,
  ids: readonly string[],
  isSelected: boolean,
): RowSelection {
  const changed: Record<string, true> = { ...selection };
  for (const id of ids) {
    if (isSelected) changed[id] = true;
    else delete changed[id];
  }
  return changed;
}
