import type { SizeOffer } from './offer';
import { hourlyPrice, type VmPriority } from './vm-size';

// Numbers within a name count as numbers: D4 stands before D16.
const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const sizeColumns = ['name', 'vCPUs', 'gpus', 'memory', 'disk', 'price', 'quotaLeft'] as const;
export type SizeColumn = (typeof sizeColumns)[number];

export interface SizeSort {
  column: SizeColumn;
  direction: 'ascending' | 'descending';
}

export interface SizeFilter {
  search: string;
  /** 0 filters nothing. */
  minVCPUs: number;
  minGpus: number;
  minMemoryGB: number;
  /** An hour of one machine. */
  maxPrice: number;
  /** Machines that the quota still allows. */
  minMachines: number;
  /** As the service writes it; empty for all. */
  family: string;
}

export const noSizeFilter: SizeFilter = {
  search: '',
  minVCPUs: 0,
  minGpus: 0,
  minMemoryGB: 0,
  maxPrice: 0,
  minMachines: 0,
  family: '',
};

/**
 * The short list that most people choose from: of the sizes that can be had, the cheapest for each
 * number of vCPUs and GPUs. A size without a price is only recommended where nothing else is.
 */
export function recommended(
  offers: readonly SizeOffer[],
  priority: VmPriority,
): readonly SizeOffer[] {
  const best = new Map<string, SizeOffer>();
  for (const offer of offers) {
    const key = `${offer.size.vCPUs}/${offer.size.gpus}`;
    const rival = best.get(key);
    if (offer.verdict.ok && (!rival || costOf(offer, priority) < costOf(rival, priority))) {
      best.set(key, offer);
    }
  }
  return [...best.values()];
}

const costOf = ({ size }: SizeOffer, priority: VmPriority): number =>
  hourlyPrice(size, priority) ?? Number.POSITIVE_INFINITY;

export function filterSizes(
  offers: readonly SizeOffer[],
  filter: SizeFilter,
  priority: VmPriority,
): SizeOffer[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return offers.filter((offer) => {
    const { size, machinesLeft } = offer;
    const text = `${size.name} ${size.family}`.toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      size.vCPUs >= filter.minVCPUs &&
      size.gpus >= filter.minGpus &&
      size.memoryGB >= filter.minMemoryGB &&
      machinesLeft >= filter.minMachines &&
      (filter.family === '' || size.family === filter.family) &&
      (filter.maxPrice === 0 || costOf(offer, priority) <= filter.maxPrice)
    );
  });
}

/** The families among sizes, in order. */
export const familiesOf = (offers: readonly SizeOffer[]): string[] =>
  [...new Set(offers.map(({ size }) => size.family))].toSorted(collator.compare);

/** Sizes that cannot be had stay last, whichever column leads. */
export function sortSizes(
  offers: readonly SizeOffer[],
  { column, direction }: SizeSort,
  priority: VmPriority,
): SizeOffer[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return offers.toSorted(
    (a, b) =>
      Number(b.verdict.ok) - Number(a.verdict.ok) ||
      sign * compare(a, b, column, priority) ||
      byName(a, b),
  );
}

const byName = (a: SizeOffer, b: SizeOffer) => collator.compare(a.size.name, b.size.name);

function compare(a: SizeOffer, b: SizeOffer, column: SizeColumn, priority: VmPriority): number {
  if (column === 'name') return byName(a, b);
  const [left, right] = [figure(a, column, priority), figure(b, column, priority)];
  // Not a subtraction: two infinities are equal, and infinity less infinity is no number.
  return left === right ? 0 : left < right ? -1 : 1;
}

function figure(offer: SizeOffer, column: Exclude<SizeColumn, 'name'>, priority: VmPriority) {
  const { size } = offer;
  switch (column) {
    case 'vCPUs':
      return size.vCPUs;
    case 'gpus':
      return size.gpus;
    case 'memory':
      return size.memoryGB;
    case 'disk':
      return size.diskMB;
    case 'price':
      return costOf(offer, priority);
    case 'quotaLeft':
      return offer.machinesLeft;
  }
}
