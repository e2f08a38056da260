'use client';

import { makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  SubtractCircleFilled,
} from '@fluentui/react-icons';
import type { StartedOperation } from '@/lib/browser/operations/started-operation';

const useStyles = makeStyles({
  icon: { display: 'flex', fontSize: '20px', lineHeight: 1 },
  succeeded: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  canceled: { color: tokens.colorNeutralForeground3 },
});

/** Unheard: the status stands beside it in words. */
export function OperationStatusIcon({ status }: Pick<StartedOperation, 'status'>) {
  const styles = useStyles();
  switch (status) {
    case 'Sending':
    case 'Unanswered':
    case 'InProgress':
      return <Spinner size="tiny" className={styles.icon} aria-hidden />;
    case 'Succeeded':
      return (
        <CheckmarkCircleFilled
          className={mergeClasses(styles.icon, styles.succeeded)}
          aria-hidden
        />
      );
    case 'Failed':
      return <ErrorCircleFilled className={mergeClasses(styles.icon, styles.failed)} aria-hidden />;
    case 'Canceled':
      return (
        <SubtractCircleFilled className={mergeClasses(styles.icon, styles.canceled)} aria-hidden />
      );
  }
}
