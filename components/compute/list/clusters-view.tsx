import { ServerMultipleRegular } from '@fluentui/react-icons';
import type { Cluster, Compute } from '@/lib/domain/compute/compute';
import { busyNodes, idleNodes, unprovisionedNodes } from '@/lib/domain/compute/node-counts';
import { vmPriorityLabels, vmPrioritySchema } from '@/lib/domain/vm-size/vm-size';
import { NodeBar } from '../node-bar';
import {
  actionsColumn,
  createdColumn,
  locationColumn,
  nameColumn,
  sizeColumn,
  stateColumn,
} from './common-columns';
import type { ListView } from './list-view';

export const clustersView: ListView<Cluster> = {
  tab: 'clusters',
  title: 'Compute clusters',
  isRow: (compute: Compute) => compute.kind === 'cluster',
  columns: [
    nameColumn,
    actionsColumn,
    { ...stateColumn, title: 'Provisioning state', width: 205 },
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
    {
      id: 'unprovisioned',
      title: 'Unprovisioned nodes',
      width: 170,
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
      sortBy: priorityLabel,
      cell: priorityLabel,
    },
    createdColumn,
    locationColumn,
  ],
  verbs: ['delete'],
  creates: 'cluster',
  hasOwners: false,
  empty: {
    icon: <ServerMultipleRegular />,
    title: 'Create a compute cluster',
    text: 'A cluster grows with the jobs that you submit and shrinks again when they end. With a minimum of 0 nodes it costs nothing while no job runs.',
  },
};

/** A priority that nobody knows yet is shown as it comes. */
function priorityLabel({ vmPriority }: Cluster): string {
  const known = vmPrioritySchema.safeParse(vmPriority);
  return known.success ? vmPriorityLabels[known.data] : vmPriority;
}
