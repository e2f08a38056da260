import { DesktopRegular } from '@fluentui/react-icons';
import type { Compute, Instance } from '@/lib/domain/compute/compute';
import { formatSeconds } from '@/lib/domain/text/format-seconds';
import { ApplicationsCell } from './applications-cell';
import {
  actionsColumn,
  createdColumn,
  locationColumn,
  nameColumn,
  sizeColumn,
  stateColumn,
  timeOf,
} from './common-columns';
import { lastOperationText } from '../last-operation-text';
import { InstanceStateCell } from './instance-state-cell';
import type { ListView } from './list-view';
import { SchedulesCell } from './schedules-cell';

export const instancesView: ListView<Instance> = {
  tab: 'instances',
  title: 'Compute instances',
  isRow: (compute: Compute) => compute.kind === 'instance',
  columns: [
    nameColumn,
    actionsColumn,
    { ...stateColumn, cell: (instance) => <InstanceStateCell instance={instance} /> },
    {
      id: 'applications',
      title: 'Applications',
      // The five that the service preinstalls, and a button for more.
      width: 470,
      cell: (instance) => <ApplicationsCell instance={instance} />,
    },
    sizeColumn,
    {
      id: 'schedules',
      title: 'Schedules',
      width: 115,
      sortBy: ({ schedules }) => schedules?.length ?? 0,
      cell: ({ schedules }) => <SchedulesCell schedules={schedules} />,
    },
    {
      id: 'idleShutdown',
      title: 'Idle shutdown',
      width: 130,
      sortBy: ({ idleMinutes }) => idleMinutes,
      cell: ({ idleMinutes }) =>
        idleMinutes === undefined ? 'Off' : `After ${formatSeconds(idleMinutes * 60)}`,
    },
    createdColumn,
    {
      id: 'createdBy',
      title: 'Created by',
      width: 150,
      sortBy: ({ createdBy }) => personName(createdBy),
      cell: ({ createdBy }) => <Person person={createdBy} />,
    },
    {
      id: 'assignedTo',
      title: 'Assigned to',
      width: 150,
      sortBy: ({ assignedTo }) => personName(assignedTo),
      cell: ({ assignedTo }) => <Person person={assignedTo} />,
    },
    {
      id: 'lastOperation',
      title: 'Last operation',
      width: 220,
      sortBy: ({ lastOperation }) => timeOf(lastOperation?.time),
      cell: ({ lastOperation }) => {
        const text = lastOperationText(lastOperation) ?? '—';
        return <span title={text}>{text}</span>;
      },
    },
    locationColumn,
  ],
  verbs: ['start', 'stop', 'restart', 'delete'],
  creates: 'instance',
  hasOwners: true,
  empty: {
    icon: <DesktopRegular />,
    title: 'Create a compute instance',
    text: 'An instance is a workstation of your own in the cloud, with JupyterLab and VS Code ready to use. You pay while it runs, so stop it when you are done.',
  },
};

type PersonOrNone = Instance['createdBy'];

/** The service does not always know a name; an id is better than nothing. */
const personName = (person: PersonOrNone) => person?.name ?? person?.id;

function Person({ person }: { person: PersonOrNone }) {
  const name = personName(person) ?? '—';
  return <span title={name}>{name}</span>;
}
