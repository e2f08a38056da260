'use client';

import { FailureDetails } from '@/components/feedback/failure-details';
import { Notice } from '@/components/feedback/notice';
import type { ServiceProblem } from '@/lib/domain/compute/compute';

/** The errors that the service keeps with a compute, in its own words, each once. */
export function ProblemList({ problems }: { problems: readonly ServiceProblem[] }) {
  // The service may say the same of the compute and of its provisioning.
  const unique = new Map(
    problems.map((problem) => [`${problem.code} ${problem.message}`, problem]),
  );
  return [...unique].map(([key, problem]) => (
    <Notice
      key={key}
      intent="error"
      title="The service reports a problem"
      details={<FailureDetails failure={problem} />}
    >
      {problem.message}
    </Notice>
  ));
}
