'use client';

import { useQuery } from '@tanstack/react-query';
import { jobQueries } from '@/lib/browser/queries/job-queries';
import type { Instance } from '@/lib/domain/compute/compute';
import { forgottenOf, type Forgotten } from '@/lib/domain/compute/forgotten';
import { jobsOn } from '@/lib/domain/job/job-state';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { moneyLabel } from '@/lib/domain/vm-size/size-figures';
import { useVmSize } from './use-vm-size';

interface ForgottenInstance extends Forgotten {
  /** "$0.29 per hour", where the price is known. */
  cost?: string;
}

/** Whether an instance seems to run for nobody, as far as its schedules and its jobs tell. */
export function useForgotten(
  workspace: WorkspaceRef,
  instance: Instance,
): ForgottenInstance | undefined {
  const jobs = useQuery(jobQueries.active(workspace));
  const price = useVmSize(workspace, instance)?.price;
  if (jobs.isPending) return undefined;
  const forgotten = forgottenOf(instance, {
    // As of the look at the jobs: nothing here has to tick.
    now: new Date(Math.max(jobs.dataUpdatedAt, jobs.errorUpdatedAt)),
    busy: jobs.data && isBusy(jobsOn(jobs.data, instance.name)),
  });
  if (!forgotten || price?.dedicated === undefined) return forgotten;
  return { ...forgotten, cost: `${moneyLabel(price.dedicated, price.currency)} per hour` };
}

const isBusy = ({ running, waiting }: ReturnType<typeof jobsOn>): boolean =>
  running.length + waiting.length > 0;
