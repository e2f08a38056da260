import { queryOptions } from '@tanstack/react-query';
import { findPeople, namePeople } from '../../contract/people';
import { call } from '../api';

const minute = 60_000;

/** Whom the directory knows. Both fail so that `needsConsent` says so until the person has agreed. */
export const peopleQueries = {
  find: (search: string) =>
    queryOptions({
      queryKey: ['people', 'find', search.trim()],
      queryFn: ({ signal }) => call(findPeople, { query: { search: search.trim() } }, signal),
      select: ({ people }) => people,
      enabled: search.trim() !== '',
      staleTime: 5 * minute,
    }),

  /** Who stands behind object ids, user principal names or mail addresses; with those of nobody. */
  names: (ids: readonly string[]) =>
    queryOptions({
      queryKey: ['people', 'names', ids],
      queryFn: ({ signal }) => call(namePeople, { body: { ids: [...ids] } }, signal),
      enabled: ids.length > 0,
      staleTime: 5 * minute,
    }),
};
