'use client';

import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { latestOperation } from '@/components/compute/latest-operation';
import { FailureDetails } from '@/components/feedback/failure-details';
import { Notice } from '@/components/feedback/notice';
import { useDismissOperation, useOperations } from '@/lib/browser/operations/use-operations';
import type { ServiceProblem } from '@/lib/domain/compute/compute';
import type { ComputeRef } from '@/lib/domain/resource-id/resource-id';

interface LastFailureProps {
  compute: ComputeRef;
  /** What the page says of the compute anyway, and need not be said twice. */
  said?: readonly ServiceProblem[] | undefined;
}

/** What was last begun here with a compute, if it failed: in ARM's words, to be quoted. */
export function LastFailure({ compute, said }: LastFailureProps) {
  const operation = latestOperation(useOperations(), compute);
  const dismiss = useDismissOperation();
  if (!operation?.problem) return null;
  const { id, title, problem } = operation;
  if (said?.some(({ message }) => message === problem.message)) return null;
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
