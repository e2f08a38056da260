'use client';

import { useQuery } from '@tanstack/react-query';
import { jobQueries } from '@/lib/browser/queries/job-queries';
import type { Instance } from '@/lib/domain/compute/compute';
import { forgottenOf, type Forgotten } from '@/lib/domain/compute/forgotten';
import { jobsOn } from '@/lib/domain/job/job-state';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { forgottenCost } from './forgotten-cost';
import { useVmSize } from './use-vm-size';

interface ForgottenInstance extends Forgotten {
  cost?: string;
}

/** Whether an instance seems to run for nobody, as far as its schedules and its jobs tell. */
export function useForgotten(
  workspace: WorkspaceRef,
  instance: Instance,
): ForgottenInstance | undefined {
  const jobs = useQuery(jobQueries.active(workspace));
  const size = useVmSize(workspace, instance);
  if (!jobs.data) return undefined;
  // As of the look at the jobs: nothing here has to tick.
  const now = new Date(jobs.dataUpdatedAt);
  const forgotten = forgottenOf(instance, { now, busy: isBusy(jobsOn(jobs.data, instance.name)) });
  const cost = forgotten && forgottenCost(size?.price, forgotten.since, now);
  return forgotten && { ...forgotten, ...(cost && { cost }) };
}

const isBusy = ({ running, waiting }: ReturnType<typeof jobsOn>): boolean =>
  running.length + waiting.length > 0;
