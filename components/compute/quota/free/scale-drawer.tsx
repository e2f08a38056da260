'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { computeQueries } from '@/lib/browser/queries/compute-queries';
import type { ComputeRef } from '@/lib/domain/resource-id/resource-id';

const EditDrawer = dynamic(
  () => import('../../detail/edit/edit-drawer').then((module) => module.EditDrawer),
  { ssr: false },
);

/** The drawer in which a cluster is changed, once all of it is known. */
export function ScaleDrawer({ cluster, onClose }: { cluster: ComputeRef; onClose: () => void }) {
  const { data: details } = useQuery(computeQueries.one(cluster));
  if (details?.compute.kind !== 'cluster') return null;
  return (
    <EditDrawer workspace={cluster} cluster={details.compute} arm={details.arm} onClose={onClose} />
  );
}
