import { PlugConnectedRegular, ServerRegular } from '@fluentui/react-icons';
import type { DataColumn } from '@/components/table/data-column';
import type { Compute, OtherCompute } from '@/lib/domain/compute/compute';
import { createdColumn, locationColumn, nameColumn, stateColumn } from './common-columns';
import type { ListView } from './list-view';

const typeColumn: DataColumn<OtherCompute> = {
  id: 'type',
  title: 'Type',
  width: 160,
  sortBy: ({ computeType }) => computeType,
  cell: ({ computeType }) => <span title={computeType}>{computeType}</span>,
};

const columns: readonly DataColumn<OtherCompute>[] = [
  nameColumn,
  typeColumn,
  stateColumn,
  locationColumn,
  createdColumn,
];

/** Both are only read as yet. */
const readOnly = { verbs: [], hasOwners: false } as const;

export const inferenceView: ListView<OtherCompute> = {
  ...readOnly,
  tab: 'inference',
  title: 'Inference clusters',
  isRow: (compute: Compute): compute is OtherCompute => compute.kind === 'inference',
  columns,
  empty: {
    icon: <ServerRegular />,
    title: 'No inference clusters',
    text: 'Kubernetes clusters that serve models of this workspace are listed here.',
  },
};

export const attachedView: ListView<OtherCompute> = {
  ...readOnly,
  tab: 'attached',
  title: 'Attached compute',
  isRow: (compute: Compute): compute is OtherCompute => compute.kind === 'attached',
  columns: [
    ...columns,
    {
      id: 'resourceId',
      title: 'Resource id',
      width: 360,
      sortBy: ({ resourceId }) => resourceId,
      cell: ({ resourceId = '—' }) => <span title={resourceId}>{resourceId}</span>,
    },
  ],
  empty: {
    icon: <PlugConnectedRegular />,
    title: 'No attached compute',
    text: 'Machines and services that you run yourself, such as virtual machines, Databricks or HDInsight, are listed here once they are attached to this workspace.',
  },
};
