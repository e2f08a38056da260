import type { UseQueryResult } from '@tanstack/react-query';

/** Of a look-up, what the answer depends on. */
type QueryPart<T> = Pick<UseQueryResult<T>, 'data' | 'isLoading' | 'isError' | 'refetch'>;

/** For `useQueries`: the same array for as long as nothing of this changes. */
export const queryParts = <T>(results: UseQueryResult<T>[]): QueryPart<T>[] =>
  results.map(({ data, isLoading, isError, refetch }) => ({ data, isLoading, isError, refetch }));
