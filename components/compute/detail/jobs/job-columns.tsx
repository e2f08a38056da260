import type { DataColumn } from '@/components/table/data-column';
import { TimeText } from '@/components/ui/time-text';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import type { Job } from '@/lib/domain/job/job';
import { isRunning } from '@/lib/domain/job/job-state';
import { JobName } from './job-name';

/** When a job began to be as it is: to run, or to wait. */
const sinceOf = (job: Job): string | undefined =>
  isRunning(job) ? (job.startedOn ?? job.createdOn) : job.createdOn;

export const jobColumns: readonly DataColumn<Job>[] = [
  {
    id: 'job',
    title: 'Job',
    width: 240,
    isRowHeader: true,
    sortBy: ({ displayName, name }) => displayName ?? name,
    cell: (job) => <JobName job={job} />,
  },
  {
    id: 'status',
    title: 'Status',
    width: 120,
    // Those that run come first.
    sortBy: (job) => `${isRunning(job) ? 0 : 1} ${job.status}`,
    cell: ({ status }) => stateLabel(status),
  },
  {
    id: 'createdBy',
    title: 'Submitted by',
    width: 180,
    sortBy: ({ createdBy }) => createdBy,
    cell: ({ createdBy = '—' }) => <span title={createdBy}>{createdBy}</span>,
  },
  {
    id: 'since',
    title: 'Running or waiting since',
    width: 200,
    sortBy: sinceOf,
    cell: (job) => <TimeText value={sinceOf(job)} />,
  },
  {
    id: 'nodes',
    title: 'Nodes',
    width: 90,
    sortBy: ({ nodes }) => nodes,
    cell: ({ nodes }) => nodes ?? '—',
  },
];
