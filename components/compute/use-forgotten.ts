'use client';

import { useQuery } from '@tanstack/react-query';
import { jobQueries } from '@/lib/browser/queries/job-queries';
import { regionQueries } from '@/lib/browser/queries/region-queries';
import type { Instance } from '@/lib/domain/compute/compute';
import { sizeNamed } from '@/lib/domain/compute/create-form/create-form-problems';
import { forgottenOf, type Forgotten } from '@/lib/domain/compute/forgotten';
import { jobsOn } from '@/lib/domain/job/job-state';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { moneyLabel } from '@/lib/domain/vm-size/size-figures';

interface ForgottenInstance extends Forgotten {
  /** "$0.29 per hour", where the price is known. */
  cost?: string;
}

/** Whether an instance seems to run for nobody, as far as its schedules and its jobs tell. */
export function useForgotten(
  { subscriptionId, ...place }: WorkspaceRef,
  instance: Instance,
): ForgottenInstance | undefined {
  const jobs = useQuery(jobQueries.active({ subscriptionId, ...place }));
  const { data: sizes } = useQuery(
    regionQueries.vmSizes({ subscriptionId, location: instance.location }),
  );
  if (jobs.isPending) return undefined;
  const forgotten = forgottenOf(instance, {
    // As of the look at the jobs: nothing here has to tick.
    now: new Date(Math.max(jobs.dataUpdatedAt, jobs.errorUpdatedAt)),
    busy: jobs.data && isBusy(jobsOn(jobs.data, instance.name)),
  });
  const price = sizeNamed(sizes, instance.vmSize)?.price;
  if (!forgotten || price?.dedicated === undefined) return forgotten;
  return { ...forgotten, cost: `${moneyLabel(price.dedicated, price.currency)} per hour` };
}

const isBusy = ({ running, waiting }: ReturnType<typeof jobsOn>): boolean =>
  running.length + waiting.length > 0;
