'use client';

import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';

interface LoadingRowsProps {
  /** What is loading, for screen readers: "Loading compute clusters". */
  label: string;
  rows?: number;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, paddingBlock: tokens.spacingVerticalM },
});

/** Where rows will be. */
export function LoadingRows({ label, rows = 5 }: LoadingRowsProps) {
  return (
    <Skeleton aria-label={label} className={useStyles().root}>
      {Array.from({ length: rows }, (_, row) => (
        <SkeletonItem key={row} size={20} />
      ))}
    </Skeleton>
  );
}
