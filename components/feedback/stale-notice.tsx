'use client';

import { Caption1 } from '@fluentui/react-components';
import { formatAge } from '@/components/ui/format-time';
import { formatSeconds } from '@/lib/domain/text/format-seconds';
import { pollWhileChanging } from '@/lib/browser/queries/polling';
import { FailureDetails } from './failure-details';
import { failureOf } from './failure';
import { Notice } from './notice';
import { RetryButton } from './retry-button';
import { useNow } from './use-now';
import { useSecondsLeft } from './use-seconds-left';

interface StaleNoticeProps {
  error: Error;
  /** When what is on screen was fetched, in milliseconds. */
  dataUpdatedAt: number;
  onRetry: () => void;
}

/** The last look failed and what is on screen is older: how old, why, and when it looks again. */
export function StaleNotice({ error, dataUpdatedAt, onRetry }: StaleNoticeProps) {
  const failure = failureOf(error);
  const { message, requestId, retryAfterSeconds = 0 } = failure;
  const nextLookSeconds = pollWhileChanging({ state: { error } }, undefined) / 1_000;
  return (
    <Notice
      intent="warning"
      title="Could not refresh"
      details={
        <>
          <FreshnessText
            key={requestId}
            dataUpdatedAt={dataUpdatedAt}
            nextLookSeconds={nextLookSeconds}
          />
          <FailureDetails failure={failure} />
        </>
      }
      actions={<RetryButton key={requestId} onRetry={onRetry} afterSeconds={retryAfterSeconds} />}
    >
      {message}
    </Notice>
  );
}

function FreshnessText(props: { dataUpdatedAt: number; nextLookSeconds: number }) {
  const age = formatAge(useNow() - props.dataUpdatedAt);
  const left = useSecondsLeft(props.nextLookSeconds);
  return (
    <Caption1 block>
      Shown as it was {age}.{' '}
      {left > 0 ? `Looks again in ${formatSeconds(left)}.` : 'Looking again…'}
    </Caption1>
  );
}
