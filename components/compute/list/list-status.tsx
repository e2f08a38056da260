'use client';

import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useNow } from '@/components/feedback/use-now';
import { formatAge } from '@/components/ui/format-time';
import { figure } from '@/lib/domain/text/figure';
import { shownOf } from '@/lib/domain/text/shown-of';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    minHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  count: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface ListStatusProps {
  /** Keeps the room: the table must not move under who is about to press its head. */
  isLoading: boolean;
  total: number;
  shown: number;
  selected: number;
  /** In milliseconds. */
  updatedAt: number;
}

/** How many rows there are, and how old they are. */
export function ListStatus({ isLoading, total, shown, selected, updatedAt }: ListStatusProps) {
  const styles = useStyles();
  const count = shownOf(total, shown);
  return (
    <div className={styles.root}>
      <output className={styles.count}>
        {!isLoading && (selected > 0 ? `${count}, ${figure(selected)} selected` : count)}
      </output>
      {!isLoading && <UpdatedText at={updatedAt} />}
    </div>
  );
}

/** A component of its own: it ticks, and the list should not. */
function UpdatedText({ at }: { at: number }) {
  return <Caption1>Updated {formatAge(useNow() - at)}</Caption1>;
}
