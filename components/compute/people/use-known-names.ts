'use client';

import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import { peopleQueries } from '@/lib/browser/queries/people-queries';
import type { Instance } from '@/lib/domain/compute/compute';
import { unnamedIn, withKnownNames } from './with-known-names';

/** `namePeople` takes no more at once. */
const mostAtOnce = 200;

/**
 * Names the people of instances: from what the instances tell of each other, from the sign-in, and
 * from the directory. Where that is not open to the app, ids stay: nobody is asked to open it.
 */
export function useKnownNames(
  instances: readonly Instance[],
): (rows: readonly Instance[]) => Instance[] {
  const user = useSignedInUser();
  const ids = useMemo(
    () => unnamedIn(withKnownNames(instances, [user])).slice(0, mostAtOnce),
    [instances, user],
  );
  const { data } = useQuery(peopleQueries.names(ids));
  const people = data?.people;
  return useCallback((rows) => withKnownNames(rows, [user, ...(people ?? [])]), [user, people]);
}
