'use client';

import {
  makeStyles,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarIntent,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { MultilineBar } from '@/components/ui/multiline-bar';
import { boundedText } from '@/components/ui/bounded-text';

interface NoticeProps {
  intent: MessageBarIntent;
  title: string;
  /** Read out at once. */
  children: ReactNode;
  /** Below it, and not read out: what counts down would be read every second. */
  details?: ReactNode;
  actions?: ReactNode;
}

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** Something to know, where it belongs on the page. */
export function Notice({ intent, title, children, details, actions }: NoticeProps) {
  const styles = useStyles();
  return (
    <MultilineBar intent={intent}>
      <MessageBarBody>
        <div role={intent === 'error' ? 'alert' : undefined} className={styles.text}>
          <MessageBarTitle>{title}</MessageBarTitle>
          {typeof children === 'string' ? boundedText(children) : children}
        </div>
        {details}
      </MessageBarBody>
      {actions && <MessageBarActions>{actions}</MessageBarActions>}
    </MultilineBar>
  );
}
