import { ownerOf, type Compute } from '@/lib/domain/compute/compute';
import { stateLabel, stateOf } from '@/lib/domain/compute/compute-state';
import { sameVmSize } from '@/lib/domain/vm-size/vm-size';

export interface ComputeFilter<Row = Compute> {
  /** Every word of it has to be found somewhere in the row. */
  text: string;
  /** Of this and the following: none of them means all. */
  states: readonly string[];
  /** Owners of instances, by object id. */
  owners: readonly string[];
  /** Sizes of virtual machines. */
  sizes: readonly string[];
  /** Types of what is attached. */
  types: readonly string[];
  /** Only instances of this person, by object id. */
  ownerId?: string | undefined;
  /** What else than the compute itself words are looked for in. */
  textOf?: (row: Row) => string;
}

/** Those that a person looks for. */
export function filterComputes<Row extends Compute>(
  computes: readonly Row[],
  { text, states, owners, sizes, types, ownerId, textOf }: ComputeFilter<Row>,
): Row[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return computes.filter((compute) => {
    if (states.length > 0 && !states.includes(stateOf(compute))) return false;
    if (sizes.length > 0 && !sizes.some((size) => hasSize(compute, size))) return false;
    if (types.length > 0 && !hasType(compute, types)) return false;
    if (owners.length > 0 && !owners.some((id) => isOwnedBy(compute, id))) return false;
    if (ownerId !== undefined && !isOwnedBy(compute, ownerId)) return false;
    if (words.length === 0) return true;
    const more = textOf?.(compute).toLowerCase() ?? '';
    const haystack = `${searchText(compute)}\n${more}`;
    return words.every((word) => haystack.includes(word));
  });
}

/** Entra writes object ids in either case. */
function isOwnedBy(compute: Compute, id: string): boolean {
  return compute.kind === 'instance' && ownerOf(compute)?.id.toLowerCase() === id.toLowerCase();
}

const hasSize = (compute: Compute, size: string): boolean =>
  'vmSize' in compute && sameVmSize(compute.vmSize, size);

const hasType = (compute: Compute, types: readonly string[]): boolean =>
  'computeType' in compute && types.includes(compute.computeType);

const searchTexts = new WeakMap<Compute, string>();

/** Made once for each row: a search goes over all of them at every letter. */
function searchText(compute: Compute): string {
  const known = searchTexts.get(compute);
  if (known !== undefined) return known;
  const text = writtenOut(compute);
  searchTexts.set(compute, text);
  return text;
}

function writtenOut(compute: Compute): string {
  const { name, location, description } = compute;
  const common = [name, location, description, stateLabel(stateOf(compute))];
  return [...common, ...ownText(compute)].join('\n').toLowerCase();
}

function ownText(compute: Compute): (string | undefined)[] {
  switch (compute.kind) {
    case 'cluster':
      return [compute.vmSize, compute.vmPriority];
    case 'instance':
      return [compute.vmSize, compute.createdBy?.name, compute.assignedTo?.name];
    case 'inference':
    case 'attached':
      return [compute.computeType, compute.resourceId];
  }
}
