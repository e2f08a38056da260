'use client';

import { useCallback, useMemo, useState } from 'react';
import { samePlace, type QuotaNode } from '@/lib/domain/quota/quota-tree';
import type { QuotaPlace } from '@/lib/domain/quota/region-usage';
import { quotaRows } from '../tree/quota-rows';

interface Filter {
  search: string;
  onlyUsed: boolean;
}

const none: ReadonlySet<string> = new Set();

/** Which lines of the tree are shown, and how to open, close and lengthen them. */
export function useTreeView(tree: readonly QuotaNode[], place: QuotaPlace, filter: Filter) {
  const { search, onlyUsed } = filter;
  // By what is searched for: whatever a search finds is open, though it was closed before.
  const [toggledIn, setToggledIn] = useState<ReadonlyMap<string, ReadonlySet<string>>>(new Map());
  const toggled = toggledIn.get(search) ?? none;
  const [pages, setPages] = useState<ReadonlyMap<string, number>>(new Map());
  const rows = useMemo(
    () =>
      quotaRows(tree, {
        search,
        onlyUsed,
        toggled,
        pages,
        isOpenAtFirst: (node) => isOpenAtFirst(node, place),
      }),
    [tree, search, onlyUsed, toggled, pages, place],
  );
  const toggle = useCallback(
    (id: string) => {
      setToggledIn((before) => {
        const after = new Set(before.get(search));
        if (!after.delete(id)) after.add(id);
        return new Map(before).set(search, after);
      });
    },
    [search],
  );
  const more = useCallback((id: string) => {
    setPages((before) => new Map(before).set(id, (before.get(id) ?? 1) + 1));
  }, []);
  return { rows, toggle, more };
}

/** Down to what is in use, and to the computes of the workspace that the page is of. */
const isOpenAtFirst = (node: QuotaNode, place: QuotaPlace): boolean =>
  node.level === 'pool' ||
  (node.used > 0 &&
    (node.level === 'family' || (node.place !== undefined && samePlace(node.place, place))));
