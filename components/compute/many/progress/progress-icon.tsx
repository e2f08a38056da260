'use client';

import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ClockRegular, DismissCircleFilled } from '@fluentui/react-icons';
import type { CreationProgress } from '@/lib/browser/mutations/create-many';

const useStyles = makeStyles({
  good: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  bad: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
});

/** Beside words that say the same. */
export function ProgressIcon({ status }: Pick<CreationProgress, 'status'>) {
  const styles = useStyles();
  switch (status) {
    case 'waiting':
      return <ClockRegular aria-hidden fontSize={20} />;
    case 'sending':
    case 'running':
      return <Spinner aria-hidden size="extra-tiny" />;
    case 'succeeded':
      return <CheckmarkCircleFilled aria-hidden fontSize={20} className={styles.good} />;
    case 'failed':
      return <DismissCircleFilled aria-hidden fontSize={20} className={styles.bad} />;
  }
}
