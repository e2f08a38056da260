import type { ReactElement } from 'react';
import type { DataColumn } from '@/components/table/data-column';
import type { Tab } from '@/lib/browser/url/routes';
import type { Compute, ComputeKind } from '@/lib/domain/compute/compute';
import type { ComputeVerb } from '@/lib/domain/compute/compute-can';

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
  /** What the form behind New makes. */
  creates?: ComputeKind;
  /** How types are called, where rows have several to filter by. */
  typeLabel?: (computeType: string) => string;
  /** Whether rows have an owner to filter by. */
  hasOwners: boolean;
  /** What stands in place of rows, and what its button is called if not Create. */
  empty: { icon: ReactElement; title: string; text: string; action?: string };
}
