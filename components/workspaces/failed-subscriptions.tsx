'use client';
import { Notice } from '@/components/feedback/notice';
import type { WorkspaceList } from '@/lib/domain/workspace/workspace';

/** Names what is missing from the list, so that nobody takes it for complete. */
export function FailedSubscriptions({ failures }: Pick<WorkspaceList, 'failures'>) {
  if (failures.length === 0) return null;
  return (
    <Notice intent="warning" title="Some subscriptions could not be read">
      Their workspaces are missing here.
      <ul>
        {failures.map(({ subscriptionId, subscriptionName, message }) => (
          <li key={subscriptionId}>
            {subscriptionName}: {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
