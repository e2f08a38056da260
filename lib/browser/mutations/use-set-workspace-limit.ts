import { useMutation, useQueryClient } from '@tanstack/react-query';
import { setWorkspaceLimit } from '../../contract/quota';
import type { RegionRef } from '../../contract/regions';
import type { QuotaPlace } from '../../domain/quota/region-usage';
import { call } from '../api';
import { regionQueries } from '../queries/region-queries';

interface NewLimit {
  place: QuotaPlace;
  family: string;
  limit: number;
}

/** Sets how much of a family a workspace may use. A refusal is thrown for the form to show. */
export function useSetWorkspaceLimit(region: RegionRef) {
  const client = useQueryClient();
  return useMutation<{ limit: number }, Error, NewLimit>({
    mutationFn: ({ place, family, limit }) =>
      call(setWorkspaceLimit, { params: region, body: { ...place, family, limit } }),
    onSuccess: () => client.invalidateQueries({ queryKey: regionQueries.allQuota() }),
  });
}
