import type { ReactElement } from 'react';
import type { DataColumn } from '@/components/table/data-column';
import type { Tab } from '@/lib/browser/url/routes';
import type { Compute } from '@/lib/domain/compute/compute';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';
import type { NamedKind } from '@/lib/domain/name/compute-name';

/** What sets one tab of the page apart from the others. */
export interface ListView<Row extends Compute> {
  tab: Tab;
  /** As the tab is called. */
  title: string;
  isRow: (compute: Compute) => compute is Row;
  /** Adds to the rows what the list of ARM does not tell. */
  complete?: (rows: readonly Row[]) => Row[];
  columns: readonly DataColumn<Row>[];
  /** What may be done to rows; none: the list is only read. */
  verbs: readonly ComputeVerb[];
  /** What the wizard creates. */
  creates?: NamedKind;
  /** Whether rows have an owner to filter by. */
  hasOwners: boolean;
  empty: { icon: ReactElement; title: string; text: string };
}
