'use client';

import { useQuery } from '@tanstack/react-query';
import { useDebounced } from '@/components/form/use-debounced';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import { nameProblem } from '@/lib/domain/compute/create-form/create-form-problems';
import { useCreate } from './create-context';

export type NameAvailabilityState =
  | { status: 'not-asked' | 'checking' | 'available' }
  /** Taken, or against a rule that only the service knows. */
  | { status: 'refused'; message: string }
  /** The check itself failed, which refuses nothing. */
  | { status: 'unknown' };

/** Asks the service whether a name is free in the region, once typing rests. */
export function useNameAvailability(name: string): NameAvailabilityState {
  const { kind, workspace, home, location, facts } = useCreate();
  const rested = useDebounced(name, 400);
  const worthAsking = nameProblem({ name, kind }, facts) === undefined;
  const settled = rested === name;
  // The service is asked through the workspace, and speaks of the workspace's region alone.
  const answerable = location === home;
  const { data, isError, isFetching } = useQuery({
    ...computeQueries.nameAvailability(workspace, kind, rested),
    enabled: worthAsking && answerable && settled,
    retry: false,
  });
  if (!worthAsking) return { status: 'not-asked' };
  if (!answerable) return { status: 'unknown' };
  if (!settled || isFetching) return { status: 'checking' };
  if (isError || !data) return { status: 'unknown' };
  return data.available ? { status: 'available' } : refusedIn(location, data.message);
}

const refusedIn = (location: string, message: string | undefined): NameAvailabilityState => ({
  status: 'refused',
  message: message ?? `The name is taken in ${location}`,
});
