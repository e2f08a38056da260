import type { Choice } from '@/components/compute/list/choice-menu-popup';
import { filterComputes } from '@/components/compute/list/filter-computes';
import type { EverywhereSearch } from '@/lib/browser/url/everywhere-search';
import type { Workspace } from '@/lib/domain/workspace/workspace';
import { placeKey, samePlace, type PlacedRow } from './placed-row';

/** The workspaces that are asked at all: those that were chosen, or every one. */
export const wantedPlaces = (
  places: readonly Workspace[],
  chosen: readonly string[],
): readonly Workspace[] =>
  chosen.length === 0
    ? places
    : places.filter((place) => chosen.some((key) => samePlace(place, key)));

type Wanted = Pick<EverywhereSearch, 'q' | 'kind' | 'state' | 'owner' | 'size' | 'region'> & {
  ownerId: string | undefined;
};

/** The rows that the address asks for. */
export function filterRows(rows: readonly PlacedRow[], wanted: Wanted): PlacedRow[] {
  const { q, kind, state, owner, size, region, ownerId } = wanted;
  const kinds: ReadonlySet<string> = new Set(kind);
  const regions = new Set(region);
  const here = rows.filter(
    (row) =>
      (kinds.size === 0 || kinds.has(row.kind)) &&
      (regions.size === 0 || regions.has(row.location)),
  );
  return filterComputes(here, {
    text: q,
    states: state,
    owners: owner,
    sizes: size,
    types: [],
    ownerId,
    textOf: ({ place }) => `${place.workspace}\n${place.resourceGroup}\n${place.subscriptionName}`,
  });
}

/** Every workspace, by name; one whose name is there twice is told apart by its resource group. */
export function placeChoices(places: readonly Workspace[]): Choice[] {
  const names = new Map<string, number>();
  for (const { workspace } of places) names.set(workspace, (names.get(workspace) ?? 0) + 1);
  return places
    .map((place) => ({
      value: placeKey(place),
      label:
        (names.get(place.workspace) ?? 0) > 1
          ? `${place.workspace} (${place.resourceGroup}, ${place.subscriptionName})`
          : place.workspace,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

export const regionChoices = (rows: readonly PlacedRow[], chosen: readonly string[]): Choice[] =>
  [...new Set([...rows.map(({ location }) => location), ...chosen])]
    .toSorted()
    .map((location) => ({ value: location, label: location }));
