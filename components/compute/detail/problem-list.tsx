'use client';

import { FailureDetails } from '@/components/feedback/failure-details';
import { Notice } from '@/components/feedback/notice';
import type { ServiceProblem } from '@/lib/domain/compute/compute';

/** The errors that the service keeps with a compute, in its own words. */
export function ProblemList({ problems }: { problems: readonly ServiceProblem[] | undefined }) {
  return problems?.map((problem) => (
    <Notice
      key={`${problem.code} ${problem.message}`}
      intent="error"
      title="The service reports a problem"
      details={<FailureDetails failure={problem} />}
    >
      {problem.message}
    </Notice>
  ));
}
