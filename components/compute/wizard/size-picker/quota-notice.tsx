'use client';

import { Notice } from '@/components/feedback/notice';
import { RetryButton } from '@/components/feedback/retry-button';
import { useCreate } from '../create-context';

/** Without the quota sizes can still be chosen; the service judges then. */
export function QuotaNotice() {
  const { facts, quota } = useCreate();
  if (!quota.error || facts.quota) return null;
  return (
    <Notice
      intent="warning"
      title="Quota could not be read."
      actions={<RetryButton onRetry={quota.retry} afterSeconds={0} />}
    >
      Every size can be chosen, but whether there is quota for it only shows when it is created.
    </Notice>
  );
}
