'use client';

import { useMemo, useState } from 'react';
import type { CreateFacts } from '@/lib/domain/compute/create-form/create-form-problems';
import { offers, type SizeWish } from '@/lib/domain/vm-size/offer';
import {
  familiesOf,
  filterSizes,
  noSizeFilter,
  recommended,
  sortSizes,
  type SizeColumn,
  type SizeFilter,
  type SizeSort,
} from '@/lib/domain/vm-size/size-list';
import { sameVmSize } from '@/lib/domain/vm-size/vm-size';

type SizeListKind = 'recommended' | 'all';

/** Which sizes the picker shows, and in which order. */
export function useSizeView(wish: SizeWish, { sizes, quota }: CreateFacts, chosen: string) {
  const [list, setList] = useState<SizeListKind>('recommended');
  const [filter, setFilter] = useState<SizeFilter>(noSizeFilter);
  const [sort, setSort] = useState<SizeSort>({ column: 'vCPUs', direction: 'ascending' });
  const { computeType, vmType, priority } = wish;
  const offered = useMemo(
    () => offers(sizes ?? [], { computeType, vmType, priority }, quota),
    [sizes, computeType, vmType, priority, quota],
  );
  const shown = useMemo(() => {
    if (list === 'all') return sortSizes(filterSizes(offered, filter, priority), sort, priority);
    // What was chosen from the long list stays in sight in the short one.
    const short = new Set(recommended(offered, priority));
    const kept = offered.filter((offer) => short.has(offer) || sameVmSize(offer.size.name, chosen));
    return sortSizes(kept, sort, priority);
  }, [list, offered, filter, sort, priority, chosen]);
  return {
    list,
    setList,
    filter,
    changeFilter: (change: Partial<SizeFilter>) => setFilter({ ...filter, ...change }),
    resetFilter: () => setFilter(noSizeFilter),
    sort,
    sortBy: (column: SizeColumn) => setSort(nextSort(sort, column)),
    offered: offered.length,
    families: useMemo(() => familiesOf(offered), [offered]),
    shown,
  };
}

const nextSort = (sort: SizeSort, column: SizeColumn): SizeSort => ({
  column,
  direction: sort.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
});
