import { largestPerHour, perHourColumn } from '@/components/compute/cost/cost-columns';
import { ownerOrNone } from '@/components/compute/cost/cost-row';
import { createdColumn, locationColumn } from '@/components/compute/list/common-columns';
import { StateBadge } from '@/components/compute/state-badge';
import type { DataColumn } from '@/components/table/data-column';
import { TextLink } from '@/components/ui/text-link';
import { routes, tabs } from '@/lib/browser/url/routes';
import type { ComputeKind } from '@/lib/domain/compute/compute';
import { stateOf } from '@/lib/domain/compute/compute-state';
import { attachTypeLabel } from '@/lib/domain/attach/attach-words';
import type { PlacedRow } from './placed-row';
import { linkedNameColumn } from '@/components/compute/name-column';

export const kindLabels: Record<ComputeKind, string> = {
  instance: 'Compute instance',
  cluster: 'Compute cluster',
  inference: 'Inference cluster',
  attached: 'Attached compute',
};

/** The columns of computes of any kind in any workspace. */
export const everywhereColumns = (
  rows: readonly PlacedRow[],
  isPricing: boolean,
): readonly DataColumn<PlacedRow>[] => [
  linkedNameColumn(({ place, name, kind }) => routes.compute({ ...place, name }, tabs[kind])),
  {
    id: 'workspace',
    title: 'Workspace',
    width: 180,
    sortBy: ({ place }) => place.workspace,
    cell: ({ place, kind }) => (
      <span title={`${place.workspace} in ${place.resourceGroup}, ${place.subscriptionName}`}>
        <TextLink href={routes.computes(place, tabs[kind])}>{place.workspace}</TextLink>
      </span>
    ),
  },
  {
    id: 'kind',
    title: 'Kind',
    width: 150,
    sortBy: ({ kind }) => kindLabels[kind],
    cell: ({ kind }) => kindLabels[kind],
  },
  {
    id: 'state',
    title: 'State',
    width: 230,
    sortBy: stateOf,
    cell: (row) => <StateBadge compute={row} />,
  },
  perHourColumn<PlacedRow>(largestPerHour(rows), isPricing),
  {
    id: 'size',
    title: 'Size or type',
    width: 175,
    sortBy: sizeOrType,
    cell: (row) => <span title={sizeOrType(row)}>{sizeOrType(row)}</span>,
  },
  {
    id: 'owner',
    title: 'Owner',
    width: 160,
    sortBy: ownerOrNone,
    cell: (row) => <span title={ownerOrNone(row)}>{ownerOrNone(row) ?? '—'}</span>,
  },
  locationColumn,
  createdColumn,
];

const sizeOrType = (row: PlacedRow): string =>
  'vmSize' in row ? row.vmSize : attachTypeLabel(row.computeType);
