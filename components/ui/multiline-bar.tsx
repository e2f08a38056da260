'use client';

import {
  makeStyles,
  mergeClasses,
  MessageBar,
  type MessageBarProps,
} from '@fluentui/react-components';

const useStyles = makeStyles({ root: { flexShrink: 0 } });

/** A message bar as tall as what it says: Fluent's has a least height, and shrinks to it in a column. */
export function MultilineBar({ className, ...props }: Omit<MessageBarProps, 'layout'>) {
  const styles = useStyles();
  return (
    <MessageBar {...props} layout="multiline" className={mergeClasses(styles.root, className)} />
  );
}
