'use client';

import { Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useTableStyles } from './use-table-styles';

const rows = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Rows in the shape of those to come. */
export function LoadingBody({ columnIds }: { columnIds: readonly string[] }) {
  const styles = useTableStyles();
  return (
    <tbody aria-hidden>
      {rows.map((row) => (
        <tr key={row}>
          {columnIds.map((id) => (
            <td key={id} className={styles.cell}>
              <Skeleton>
                <SkeletonItem />
              </Skeleton>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
