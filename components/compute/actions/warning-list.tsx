'use client';

import { makeStyles, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MultilineBar } from '@/components/ui/multiline-bar';

interface WarningListProps {
  intent?: 'warning' | 'error';
  title: string;
  /** What the list is called, where the title does not say it. */
  label?: string;
  /** Its lines, each an `li`. */
  children: ReactNode;
}

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalS} 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
  },
});

/** What has to be known, line by line. */
export function WarningList({ intent = 'warning', title, label, children }: WarningListProps) {
  return (
    <MultilineBar intent={intent}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={useStyles().list} aria-label={label}>
          {children}
        </ul>
      </MessageBarBody>
    </MultilineBar>
  );
}
