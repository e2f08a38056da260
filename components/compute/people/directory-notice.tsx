'use client';

import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ErrorNotice } from '@/components/feedback/error-notice';
import { Notice } from '@/components/feedback/notice';
import { askForPeople, needsConsent } from '@/lib/browser/auth/people-consent';

interface DirectoryNoticeProps {
  error: Error;
  onRetry: () => void;
}

/** Why the directory cannot be searched, and what to do instead. */
export function DirectoryNotice({ error, onRetry }: DirectoryNoticeProps) {
  const [refusal, setRefusal] = useState<Error>();
  if (refusal) {
    return (
      <ErrorNotice
        title="The permission was not given. Enter the ids of the user instead."
        error={refusal}
        onRetry={() => setRefusal(undefined)}
      />
    );
  }
  if (!needsConsent(error)) {
    return (
      <ErrorNotice
        title="The directory cannot be searched. Enter the ids of the user instead."
        error={error}
        onRetry={onRetry}
      />
    );
  }
  const ask = () =>
    askForPeople().then(onRetry, (failure: unknown) =>
      setRefusal(failure instanceof Error ? failure : new Error(String(failure))),
    );
  return (
    <Notice
      intent="info"
      title="The directory is not open to this app yet."
      actions={<Button onClick={() => void ask()}>Allow search</Button>}
    >
      To search for people, let it read their names and mail addresses. Or enter the ids of the user
      instead.
    </Notice>
  );
}
