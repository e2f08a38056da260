'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CodeRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

interface ViewCodeProps {
  isOpen: boolean;
  onToggle: () => void;
  /** Drawn only while open; fetched then, too. */
  children: ReactNode;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalM,
    '& > section': { justifySelf: 'stretch' },
  },
});

/** Beside a form: the way to see what is being filled in as code. */
export function ViewCode({ isOpen, onToggle, children }: ViewCodeProps) {
  return (
    <div className={useStyles().root}>
      <Button appearance="subtle" icon={<CodeRegular />} aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? 'Hide code' : 'View code'}
      </Button>
      {isOpen && children}
    </div>
  );
}
