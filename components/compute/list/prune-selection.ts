import type { RowSelection } from '@/components/table/row-selection';

/** The part of a selection that is on screen: what cannot be seen is not acted on. */
export function pruneSelection(
  selection: RowSelection,
  shown: readonly { name: string }[],
): RowSelection {
  return Object.fromEntries(
    shown.filter(({ name }) => selection[name] === true).map(({ name }) => [name, true as const]),
  );
}
