'use client';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SkipLink } from './skip-link';

const mainId = 'main';

const useStyles = makeStyles({
  frame: {
    height: '100dvh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  below: { flexGrow: 1, minHeight: 0, display: 'flex' },
  main: {
    boxSizing: 'border-box',
    flexGrow: 1,
    minWidth: 0,
    overflow: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL },
  },
});

interface FrameProps {
  bar: ReactNode;
  navigation?: ReactNode;
  children: ReactNode;
}

/** The studio's frame: a bar across, navigation at the left, and the page, which scrolls. */
export function Frame({ bar, navigation, children }: FrameProps) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <SkipLink targetId={mainId} />
      {bar}
      <div className={styles.below}>
        {navigation}
        <main id={mainId} tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
    </div>
  );
}
