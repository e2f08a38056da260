'use client';

import { FailureDetails } from './failure-details';
import { failureOf } from './failure';
import { Notice } from './notice';
import { RetryButton } from './retry-button';

interface ErrorNoticeProps {
  error: Error;
  title?: string;
  onRetry?: () => void;
}

/** A failure in the service's words, with what support will ask for. */
export function ErrorNotice({ error, title = 'Something went wrong', onRetry }: ErrorNoticeProps) {
  const failure = failureOf(error);
  const { message, requestId, retryAfterSeconds = 0 } = failure;
  return (
    <Notice
      intent="error"
      title={title}
      details={<FailureDetails failure={failure} />}
      actions={
        onRetry && (
          <RetryButton key={requestId} onRetry={onRetry} afterSeconds={retryAfterSeconds} />
        )
      }
    >
      {message}
    </Notice>
  );
}
