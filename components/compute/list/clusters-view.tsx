import { ServerMultipleRegular } from '@fluentui/react-icons';
import type { DataColumn } from '@/components/table/data-column';
import type { Cluster, Compute } from '@/lib/domain/compute/compute';
import { busyNodes, idleNodes, unprovisionedNodes } from '@/lib/domain/compute/node-counts';
import { NodeBar } from '../node-bar';
import { priorityLabel } from '../priority-label';
import {
  actionsColumn,
  createdColumn,
  locationColumn,
  nameColumn,
  sizeColumn,
  stateColumn,
} from './common-columns';
import type { ListView } from './list-view';

/** How many jobs wait for each cluster, by its name in lower case; undefined is not known. */
export type QueueLengths = ReadonlyMap<string, number> | undefined;

/** The clusters of a workspace, with what is known of the jobs that wait for them. */
export const clustersView = (queues: QueueLengths): ListView<Cluster> => ({
  ...settings,
  columns: [...firstColumns, waitingColumn(queues), ...lastColumns],
});

const settings: Omit<ListView<Cluster>, 'columns'> = {
  tab: 'clusters',
  title: 'Compute clusters',
  isRow: (compute: Compute) => compute.kind === 'cluster',
  verbs: ['delete'],
  creates: 'cluster',
  hasOwners: false,
  empty: {
    icon: <ServerMultipleRegular />,
    title: 'Create a compute cluster',
    text: 'A cluster grows with the jobs that you submit and shrinks again when they end. With a minimum of 0 nodes it costs nothing while no job runs.',
  },
};

const firstColumns: readonly DataColumn<Cluster>[] = [
  nameColumn,
  actionsColumn,
  { ...stateColumn, title: 'Provisioning state', width: 225 },
  sizeColumn,
  {
    id: 'nodes',
    title: 'Nodes',
    width: 135,
    sortBy: ({ currentNodes }) => currentNodes,
    cell: ({ nodes, maxNodes }) => <NodeBar nodes={nodes} maxNodes={maxNodes} />,
  },
  {
    id: 'idle',
    title: 'Idle nodes',
    width: 100,
    sortBy: ({ nodes }) => idleNodes(nodes),
    cell: ({ nodes }) => idleNodes(nodes),
  },
  {
    id: 'busy',
    title: 'Busy nodes',
    width: 105,
    sortBy: ({ nodes }) => busyNodes(nodes),
    cell: ({ nodes }) => busyNodes(nodes),
  },
];

const lastColumns: readonly DataColumn<Cluster>[] = [
  {
    id: 'unprovisioned',
    title: 'Unprovisioned nodes',
    width: 190,
    sortBy: unprovisionedNodes,
    cell: unprovisionedNodes,
  },
  {
    id: 'scale',
    title: 'Min / max nodes',
    width: 140,
    sortBy: ({ maxNodes }) => maxNodes,
    cell: ({ minNodes, maxNodes }) => `${minNodes} / ${maxNodes}`,
  },
  {
    id: 'priority',
    title: 'Priority',
    width: 120,
    sortBy: ({ vmPriority }) => priorityLabel(vmPriority),
    cell: ({ vmPriority }) => priorityLabel(vmPriority),
  },
  createdColumn,
  locationColumn,
];

function waitingColumn(queues: QueueLengths): DataColumn<Cluster> {
  const waiting = ({ name }: Cluster) => queues && (queues.get(name.toLowerCase()) ?? 0);
  return {
    id: 'waiting',
    title: 'Waiting jobs',
    width: 115,
    sortBy: waiting,
    cell: (cluster) => waiting(cluster) ?? '—',
  };
}
