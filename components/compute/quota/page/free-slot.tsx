'use client';

import type { QuotaSearch } from '@/lib/browser/url/quota-search';
import { FreePanel } from '../free/free-panel';
import type { CoresWanted } from '../free/use-free-answer';

interface FreeSlotProps {
  facts: Omit<CoresWanted, 'cores' | 'priority' | 'family'>;
  search: QuotaSearch;
  cores: number;
  onSearch: (change: Partial<QuotaSearch>) => void;
}

/** The panel that frees cores, as the address has it. */
export function FreeSlot({ facts, search, cores, onSearch }: FreeSlotProps) {
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
      onClose={() => onSearch({ free: null, family: null, priority: 'Dedicated' })}
    />
  );
}
