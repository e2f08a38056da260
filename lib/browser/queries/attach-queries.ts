import { queryOptions } from '@tanstack/react-query';
import { listAttachable } from '../../contract/attach';
import type { AttachableType } from '../../domain/attach/attached-resource-id';
import { call } from '../api';

const minute = 60_000;

export const attachQueries = {
  /** Fails with `forbidden` where the caller may not look; the id can be typed all the same. */
  resources: (subscriptionId: string, type: AttachableType) =>
    queryOptions({
      queryKey: ['attachable', subscriptionId, type],
      queryFn: ({ signal }) =>
        call(listAttachable, { params: { subscriptionId }, query: { type } }, signal),
      select: ({ resources }) => resources,
      staleTime: minute / 2,
    }),
};
