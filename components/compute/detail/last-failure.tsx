'use client';

import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { latestOperation } from '@/components/compute/latest-operation';
import { FailureDetails } from '@/components/feedback/failure-details';
import { Notice } from '@/components/feedback/notice';
import { useDismissOperation, useOperations } from '@/lib/browser/operations/use-operations';
import type { ComputeRef } from '@/lib/domain/resource-id/resource-id';

/** What was last begun here with a compute, if it failed: in ARM's words, to be quoted. */
export function LastFailure({ compute }: { compute: ComputeRef }) {
  const operation = latestOperation(useOperations(), compute);
  const dismiss = useDismissOperation();
  if (!operation?.problem) return null;
  const { id, title, problem } = operation;
  return (
    <Notice
      intent="error"
      title={`${title} failed`}
      details={<FailureDetails failure={problem} />}
      actions={
        <Button
          appearance="transparent"
          size="small"
          icon={<DismissRegular />}
          aria-label={`Dismiss “${title} failed”`}
          onClick={() => dismiss(id)}
        />
      }
    >
      {problem.message}
    </Notice>
  );
}
