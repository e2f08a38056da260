'use client';

import {
  Checkbox,
  FieldContextProvider,
  makeStyles,
  tokens,
  type FieldControlProps,
} from '@fluentui/react-components';
import { useState, type RefCallback } from 'react';
import { SearchField } from '@/components/ui/search-field';

interface CheckListItem {
  value: string;
  label: string;
}

interface CheckListProps extends FieldControlProps {
  label: string;
  items: readonly CheckListItem[];
  values: readonly string[];
  onChange: (values: readonly string[]) => void;
  /** The first box, for focus. */
  firstRef?: RefCallback<HTMLInputElement>;
}

/** As many as the eye takes in at once. */
const itemsWithoutSearch = 8;

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  list: {
    display: 'grid',
    minWidth: 0,
    margin: 0,
    padding: 0,
    maxHeight: '16rem',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
});

/** Any number of choices out of a list. */
export function CheckList(props: CheckListProps) {
  const { label, items, values, onChange, firstRef, ...control } = props;
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  // What is chosen stays in sight.
  const shown = items.filter(
    (item) => values.includes(item.value) || item.label.toLowerCase().includes(wanted),
  );
  return (
    <div className={styles.root}>
      {items.length > itemsWithoutSearch && (
        <SearchField
          label={`Search ${label.toLowerCase()}`}
          placeholder="Search"
          value={search}
          onChange={setSearch}
        />
      )}
      <fieldset {...control} aria-label={label} className={styles.list}>
        {/* The field around is the whole list: a box has an id and a label of its own. */}
        <FieldContextProvider value={undefined}>
          {shown.map(({ value, label: text }, index) => (
            <Checkbox
              key={value}
              ref={index === 0 ? firstRef : undefined}
              label={text}
              checked={values.includes(value)}
              onChange={(_, { checked }) =>
                onChange(
                  checked === true ? [...values, value] : values.filter((other) => other !== value),
                )
              }
            />
          ))}
        </FieldContextProvider>
      </fieldset>
    </div>
  );
}
