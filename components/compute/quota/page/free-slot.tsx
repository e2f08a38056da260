'use client';

import type { RefObject } from 'react';
import type { QuotaSearch } from '@/lib/browser/url/quota-search';
import { FreePanel } from '../free/free-panel';
import type { CoresWanted } from '../free/use-free-answer';

interface FreeSlotProps {
  facts: Omit<CoresWanted, 'cores' | 'priority' | 'family'>;
  search: QuotaSearch;
  cores: number;
  onSearch: (change: Partial<QuotaSearch>) => void;
  /** The button that opens it has the focus again when it closes. */
  opener: RefObject<HTMLElement | null>;
}

/** The panel that frees cores, as the address has it. */
export function FreeSlot({ facts, search, cores, onSearch, opener }: FreeSlotProps) {
  const { family, priority } = search;
  return (
    <FreePanel
      wanted={{ ...facts, cores, priority, family: family ?? undefined }}
      onChange={({ cores: free, ...change }) =>
        onSearch({
          ...(free !== undefined && { free }),
          ...(change.priority && { priority: change.priority }),
          ...('family' in change && { family: change.family ?? null }),
        })
      }
      onClose={() => {
        opener.current?.focus();
        onSearch({ free: null, family: null, priority: 'Dedicated' });
      }}
    />
  );
}
