import type { Compute } from '@/lib/domain/compute/compute';
import { ownerOf } from '@/lib/domain/compute/compute';
import type { Billed, ComputeCost } from '@/lib/domain/cost/compute-cost';
import type { Saving } from '@/lib/domain/cost/saving';

/** A compute with what it costs. */
export type Costed = Billed & { cost: ComputeCost };

/** With what could be saved at it. */
export type CostRow = Costed & { saving?: Saving };

/** Clusters belong to the workspace, and ARM does not always say whose an instance is. */
export const nobodys = { cluster: 'Clusters of the workspace', instance: 'Owner not known' };

/** Whose costs they are, as a key: the owner's object id in lower case, or what kind has none. */
export const ownerKey = (row: Compute): string =>
  (row.kind === 'instance' && ownerOf(row)?.id.toLowerCase()) || row.kind;

/** Whose an instance is; clusters are nobody's in particular. */
export const ownerOrNone = (row: Compute): string | undefined =>
  row.kind === 'instance' ? ownerName(row) : undefined;

export function ownerName(row: Compute): string {
  if (row.kind !== 'instance') return nobodys.cluster;
  const owner = ownerOf(row);
  return owner ? (owner.name ?? owner.id) : nobodys.instance;
}
