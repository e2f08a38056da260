import type { Costed } from '@/components/compute/cost/cost-row';
import type { Look } from '@/lib/browser/fan-out/use-all-computes';
import type { Compute } from '@/lib/domain/compute/compute';
import type { ComputeCost } from '@/lib/domain/cost/compute-cost';
import { workspaceId, type WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import type { Workspace } from '@/lib/domain/workspace/workspace';

/** A compute with where it is. */
export type PlacedCompute = Compute & { place: Workspace };

/** With what it costs, if it is the workspace's own. */
export type PlacedRow = PlacedCompute & { cost?: ComputeCost };

/** Names are told apart by workspace; ARM compares both without regard to case. */
export const rowId = ({ place, name }: PlacedRow): string =>
  `${workspaceId(place)}/${name}`.toLowerCase();

/** A workspace as the address names it. */
export const placeKey = ({ subscriptionId, resourceGroup, workspace }: WorkspaceRef): string =>
  `${subscriptionId}/${resourceGroup}/${workspace}`;

export const samePlace = (place: WorkspaceRef, key: string): boolean =>
  placeKey(place).toLowerCase() === key.toLowerCase();

const placed = new WeakMap<readonly Compute[], readonly PlacedCompute[]>();

/** The rows of one look; the same for the same answer, as answers come in one by one. */
export function placedComputes({ place, computes }: Look<Workspace>): readonly PlacedCompute[] {
  if (!computes) return [];
  const known = placed.get(computes);
  if (known) return known;
  const rows = computes.map((compute) => ({ ...compute, place }));
  placed.set(computes, rows);
  return rows;
}

/** Whether its machines are the workspace's own, so that it is known to cost something. */
export const isCosted = (row: PlacedRow): row is Costed & PlacedRow => row.cost !== undefined;
