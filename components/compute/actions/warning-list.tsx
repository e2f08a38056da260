'use client';

import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';

interface WarningListProps {
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

/** What has to be known before a verb is used, line by line. */
export function WarningList({ title, label, children }: WarningListProps) {
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={useStyles().list} aria-label={label}>
          {children}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
