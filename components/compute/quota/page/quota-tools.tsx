'use client';

import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { SelectField } from '@/components/form/select-field';
import { SearchField } from '@/components/ui/search-field';
import type { QuotaSearch } from '@/lib/browser/url/quota-search';

interface QuotaToolsProps {
  regions: readonly string[];
  location: string;
  search: QuotaSearch;
  onSearch: (change: Partial<QuotaSearch>) => void;
  busy: boolean;
  onRefresh: () => void;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
});

/** A first question; whoever asks says how many. */
const firstCores = 4;

/** Which region, what is looked for in it, and what can be asked of it. */
export function QuotaTools(props: QuotaToolsProps) {
  const { regions, location, search, onSearch, busy, onRefresh } = props;
  return (
    <div className={useStyles().root}>
      <SelectField
        label="Region"
        options={regions.map((value) => ({ value, label: value }))}
        value={location}
        onChange={(value) => onSearch({ location: value === regions[0] ? null : value })}
      />
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
        aria-expanded={search.free !== null}
        onClick={() => onSearch({ free: search.free === null ? firstCores : null })}
      >
        Free cores
      </Button>
      <Button
        appearance="subtle"
        icon={<ArrowClockwiseRegular />}
        disabledFocusable={busy}
        onClick={onRefresh}
      >
        Refresh
      </Button>
    </div>
  );
}
