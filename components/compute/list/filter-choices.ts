import { ownerOf, type Compute } from '@/lib/domain/compute/compute';
import { stateLabel, stateOf } from '@/lib/domain/compute/compute-state';
import type { Choice } from './choice-menu-popup';

/** What a list can be filtered by. */
export interface FilterChoices {
  states: readonly Choice[];
  owners: readonly Choice[];
  sizes: readonly Choice[];
  types: readonly Choice[];
}

interface Chosen {
  state: readonly string[];
  owner: readonly string[];
  size: readonly string[];
  type: readonly string[];
}

/** All that the rows have, and what is filtered by already even where no row has it. */
export function filterChoices(
  computes: readonly Compute[],
  chosen: Chosen,
  typeLabel?: (computeType: string) => string,
): FilterChoices {
  const sizes = computes.flatMap((compute) => ('vmSize' in compute ? [compute.vmSize] : []));
  return {
    states: choices([...computes.map(stateOf), ...chosen.state].map((s) => [s, stateLabel(s)])),
    owners: choices([...chosen.owner.map((id): Pair => [id, id]), ...computes.flatMap(ownerPair)]),
    types: typeLabel
      ? choices([...chosen.type, ...computes.flatMap(typesOf)].map((t) => [t, typeLabel(t)]))
      : [],
    sizes: choices([...chosen.size, ...sizes].map((size) => [size, size])),
  };
}

const typesOf = (compute: Compute): string[] =>
  'computeType' in compute ? [compute.computeType] : [];

type Pair = [value: string, label: string];

function ownerPair(compute: Compute): Pair[] {
  const owner = compute.kind === 'instance' ? ownerOf(compute) : undefined;
  return owner ? [[owner.id, owner.name ?? owner.id]] : [];
}

/** Each value once, whatever its case, by what it is called; a name is worth more than an id. */
function choices(pairs: readonly Pair[]): Choice[] {
  const found = new Map<string, Choice>();
  for (const [value, label] of pairs) {
    const key = value.toLowerCase();
    const known = found.get(key);
    if (!known) found.set(key, { value, label });
    else if (label.toLowerCase() !== key) known.label = label;
  }
  return [...found.values()].toSorted((a, b) => a.label.localeCompare(b.label));
}
