'use client';

import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface VisuallyHiddenProps {
  children: ReactNode;
  /** Read out when it changes. */
  live?: boolean;
}

/** Text for screen readers alone. */
export function VisuallyHidden({ children, live = false }: VisuallyHiddenProps) {
  const styles = useStyles();
  const Element = live ? 'output' : 'span';
  return <Element className={styles.root}>{children}</Element>;
}
