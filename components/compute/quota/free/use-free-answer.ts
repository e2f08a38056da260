'use client';

import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { jobQueries } from '@/lib/browser/queries/job-queries';
import type { Compute } from '@/lib/domain/compute/compute';
import type { Job } from '@/lib/domain/job/job';
import { answerNeed, coresLeft, type FreeAnswer } from '@/lib/domain/quota/free-need';
import type { FreeStep } from '@/lib/domain/quota/free-step';
import type { QuotaNode } from '@/lib/domain/quota/quota-tree';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import type { VmPriority, VmSize } from '@/lib/domain/vm-size/vm-size';
import { verdictOn } from '../../actions/split-by-verdict';
import { useCircumstances } from '../../actions/use-circumstances';
import { editVerdict } from '../../detail/edit/edit-verdict';

export interface CoresWanted {
  workspace: WorkspaceRef;
  location: string;
  /** vCPUs to free. */
  cores: number;
  priority: VmPriority;
  family: string | undefined;
  tree: readonly QuotaNode[];
  computes: readonly Compute[];
  sizes: readonly VmSize[];
}

/**
 * What would free so many cores, with what this session has under way taken as done. It counts from
 * what is free when it is first asked, so that it ends when so many more are.
 */
export function useFreeAnswer(wanted: CoresWanted): {
  answer: FreeAnswer;
  before: number;
  verdictOf: (step: FreeStep) => Verdict;
  /** Without them nobody knows what runs a job, and what is forgotten. */
  jobs: UseQueryResult<readonly Job[]>;
} {
  const { workspace, computes } = wanted;
  const circumstances = useCircumstances(workspace);
  const jobs = useQuery(jobQueries.active(workspace));
  const { permissions, underWay } = circumstances;
  const [before] = useState(() => coresLeft({ ...wanted, place: workspace }));
  const answer = answerNeed({
    ...wanted,
    cores: before + wanted.cores,
    place: workspace,
    computes: computes.map((compute) =>
      underWay(compute) === 'delete' ? leaving(compute) : compute,
    ),
    permissions,
    // As of the look at the jobs: nothing here has to tick.
    ...(jobs.data && { jobs: jobs.data, now: new Date(jobs.dataUpdatedAt) }),
  });
  const verdictOf = ({ action, compute }: FreeStep) =>
    action === 'delete'
      ? verdictOn('delete', compute, circumstances)
      : editVerdict(compute, permissions, underWay(compute) !== undefined);
  return { answer, before, verdictOf, jobs };
}

const leaving = (compute: Compute): Compute =>
  compute.kind === 'instance'
    ? { ...compute, state: 'Deleting' }
    : { ...compute, provisioningState: 'Deleting' };
