'use client';

import { Button, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import type { RefCallback } from 'react';
import { RefreshButton } from '@/components/ui/refresh-button';
import { SearchField } from '@/components/ui/search-field';
import type { QuotaSearch } from '@/lib/browser/url/quota-search';

interface QuotaToolsProps {
  regions: readonly string[];
  location: string;
  search: QuotaSearch;
  onSearch: (change: Partial<QuotaSearch>) => void;
  busy: boolean;
  onRefresh: () => void;
  freeRef: RefCallback<HTMLElement>;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    // Its three controls in one line on a phone, under the two that are typed into.
    '@media (max-width: 480px)': { columnGap: tokens.spacingHorizontalXS },
  },
});

/** A first question; whoever asks says how many. */
const firstCores = 4;

/** Which region, what is looked for in it, and what can be asked of it. */
export function QuotaTools(props: QuotaToolsProps) {
  const { regions, location, search, onSearch, busy, onRefresh, freeRef } = props;
  return (
    <div className={useStyles().root}>
      <Select
        aria-label="Region"
        value={location}
        onChange={(_, { value }) => onSearch({ location: value === regions[0] ? null : value })}
      >
        {regions.map((region) => (
          <option key={region}>{region}</option>
        ))}
      </Select>
      <SearchField
        label="Search families, workspaces and computes"
        placeholder="Search"
        value={search.q}
        onChange={(q) => onSearch({ q })}
      />
      <Switch
        label="Only in use"
        checked={search.used}
        onChange={(_, { checked }) => onSearch({ used: checked })}
      />
      <Button
        ref={freeRef}
        aria-expanded={search.free !== null}
        onClick={() => onSearch({ free: search.free === null ? firstCores : null })}
      >
        Free cores
      </Button>
      <RefreshButton busy={busy} onRefresh={onRefresh} />
    </div>
  );
}
