export type SortValue = string | number | undefined;

// "cpu-2" before "cpu-10", and no difference between cases. One collator: making it is slow.
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Ascending order of two values of a column. */
export function compareValues(a: SortValue, b: SortValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a ?? ''), String(b ?? ''));
}
