'use client';

import { lastOperationText } from '@/components/compute/last-operation-text';
import { TimeText } from '@/components/ui/time-text';
import type { Instance } from '@/lib/domain/compute/compute';

/** What was last done to an instance, by what, and when. */
export function LastOperation({ operation }: { operation: Instance['lastOperation'] }) {
  if (!operation) return <>—</>;
  return (
    <>
      {lastOperationText(operation)}
      {operation.time && (
        <>
          {', '}
          <TimeText value={operation.time} />
        </>
      )}
    </>
  );
}
