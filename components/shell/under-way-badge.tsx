'use client';
import { CounterBadge, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { position: 'absolute', top: '-2px', insetInlineEnd: '-2px', pointerEvents: 'none' },
});

/** How much is under way, at the corner of the bell, which says the same in words. */
export function UnderWayBadge({ count }: { count: number }) {
  return (
    <CounterBadge
      className={useStyles().root}
      count={count}
      size="small"
      color="danger"
      aria-hidden
    />
  );
}
