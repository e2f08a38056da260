import { TextLink } from '@/components/ui/text-link';
import { routes } from '@/lib/browser/url/routes';
import type { CostGroup } from '@/lib/domain/cost/cost-groups';
import type { PlacedRow } from './placed-row';

type PlaceGroup = CostGroup<PlacedRow>;

/** The workspace that the computes of a group are in. */
export const placeGroupName = ({ rows, key }: PlaceGroup): string =>
  rows[0]?.place.workspace ?? key;

/** The way to what it costs in full. */
export function placeGroupLink(group: PlaceGroup) {
  const place = group.rows[0]?.place;
  const name = placeGroupName(group);
  return place ? <TextLink href={routes.cost(place)}>{name}</TextLink> : name;
}
