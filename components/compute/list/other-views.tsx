import { PlugConnectedRegular, ServerRegular } from '@fluentui/react-icons';
import type { DataColumn } from '@/components/table/data-column';
import type { Compute, OtherCompute } from '@/lib/domain/compute/compute';
import { attachTypeLabel } from '@/lib/domain/attach/attach-words';
import {
  actionsColumn,
  createdColumn,
  locationColumn,
  nameColumn,
  stateColumn,
} from './common-columns';
import type { ListView } from './list-view';

const typeColumn: DataColumn<OtherCompute> = {
  id: 'type',
  title: 'Type',
  width: 200,
  sortBy: ({ computeType }) => attachTypeLabel(computeType),
  cell: ({ computeType }) => <span title={computeType}>{attachTypeLabel(computeType)}</span>,
};

const resourceColumn: DataColumn<OtherCompute> = {
  id: 'resourceId',
  title: 'Resource',
  width: 220,
  sortBy: ({ resourceId }) => resourceId && lastSegment(resourceId),
  cell: ({ resourceId }) =>
    resourceId ? <span title={resourceId}>{lastSegment(resourceId)}</span> : '—',
};

/** The name at the end of an ARM id. */
const lastSegment = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

const columns: readonly DataColumn<OtherCompute>[] = [
  nameColumn,
  actionsColumn,
  typeColumn,
  { ...stateColumn, title: 'Provisioning state' },
  resourceColumn,
  createdColumn,
  locationColumn,
];

const shared = {
  columns,
  typeLabel: attachTypeLabel,
  verbs: ['delete'],
  hasOwners: false,
} as const satisfies Partial<ListView<OtherCompute>>;

export const inferenceView: ListView<OtherCompute> = {
  ...shared,
  tab: 'inference',
  creates: 'inference',
  title: 'Inference clusters',
  isRow: (compute: Compute): compute is OtherCompute => compute.kind === 'inference',
  empty: {
    icon: <ServerRegular />,
    title: 'Create or attach an inference cluster',
    text: 'Models answer on a cluster of Kubernetes: one on AKS that is made for this workspace, or one of your own, on AKS or through Azure Arc.',
    action: 'New inference cluster',
  },
};

export const attachedView: ListView<OtherCompute> = {
  ...shared,
  tab: 'attached',
  creates: 'attached',
  title: 'Attached compute',
  isRow: (compute: Compute): compute is OtherCompute => compute.kind === 'attached',
  empty: {
    icon: <PlugConnectedRegular />,
    title: 'Attach a compute',
    text: 'Machines and services that you run yourself, such as virtual machines, Databricks or HDInsight, can take jobs of this workspace. It only points to them: they go on, and are billed, by themselves.',
    action: 'Attach compute',
  },
};
