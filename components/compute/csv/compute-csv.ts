import type { CsvColumn } from '@/components/ui/csv-text';
import { ownerOf, type Cluster, type Compute, type Instance } from '@/lib/domain/compute/compute';
import { stateOf } from '@/lib/domain/compute/compute-state';
import { busyNodes, idleNodes } from '@/lib/domain/compute/node-counts';

type Value = CsvColumn<unknown>['value'];
type Fact<Row> = (row: Row) => ReturnType<Value>;

const ofCluster =
  (fact: Fact<Cluster>): Fact<Compute> =>
  (compute) =>
    compute.kind === 'cluster' ? fact(compute) : undefined;

const ofInstance =
  (fact: Fact<Instance>): Fact<Compute> =>
  (compute) =>
    compute.kind === 'instance' ? fact(compute) : undefined;

const sizeOf: Fact<Compute> = (compute) => ('vmSize' in compute ? compute.vmSize : undefined);
const typeOf: Fact<Compute> = (compute) =>
  'computeType' in compute ? compute.computeType : undefined;

/** In UTC and in full, as programs read it; what is no time stays as it came. */
export function isoTime(value: string | undefined): string | undefined {
  const time = Date.parse(value ?? '');
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}

/** What a file tells of each compute: words of ARM rather than of the screen. */
export const computeCsv: readonly CsvColumn<Compute>[] = [
  { title: 'Name', value: ({ name }) => name },
  { title: 'Kind', value: ({ kind }) => kind },
  { title: 'Type', value: typeOf },
  { title: 'State', value: stateOf },
  { title: 'Region', value: ({ location }) => location },
  { title: 'Virtual machine size', value: sizeOf },
  { title: 'Priority', value: ofCluster(({ vmPriority }) => vmPriority) },
  { title: 'Minimum nodes', value: ofCluster(({ minNodes }) => minNodes) },
  { title: 'Maximum nodes', value: ofCluster(({ maxNodes }) => maxNodes) },
  { title: 'Current nodes', value: ofCluster(({ currentNodes }) => currentNodes) },
  { title: 'Idle nodes', value: ofCluster(({ nodes }) => idleNodes(nodes)) },
  { title: 'Busy nodes', value: ofCluster(({ nodes }) => busyNodes(nodes)) },
  { title: 'Owner', value: ofInstance((instance) => ownerOf(instance)?.name) },
  { title: 'Owner object id', value: ofInstance((instance) => ownerOf(instance)?.id) },
  { title: 'Schedules', value: ofInstance(({ schedules }) => schedules?.length ?? 0) },
  { title: 'Idle shutdown (minutes)', value: ofInstance(({ idleMinutes }) => idleMinutes) },
  {
    title: 'Last operation',
    value: ofInstance(({ lastOperation }) => lastOperation?.name),
  },
  {
    title: 'Last operation on',
    value: ofInstance(({ lastOperation }) => isoTime(lastOperation?.time)),
  },
  { title: 'Created on', value: ({ createdOn }) => isoTime(createdOn) },
  { title: 'Description', value: ({ description }) => description },
];
