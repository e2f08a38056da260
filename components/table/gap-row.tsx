'use client';

import { useTableStyles } from './use-table-styles';

/** The room of rows that are not drawn. */
export function GapRow({ height, columns }: { height: number; columns: number }) {
  const styles = useTableStyles();
  if (height === 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={columns} className={styles.gap} style={{ height }}>
        &nbsp;
      </td>
    </tr>
  );
}
