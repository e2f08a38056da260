'use client';

import { makeStyles, SearchBox } from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons';

interface SearchFieldProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
  placeholder: string;
}

const useStyles = makeStyles({
  root: { flexGrow: 1, flexShrink: 1, flexBasis: '12rem', width: '100%', maxWidth: '280px' },
});

/** The studio's filter box. */
export function SearchField({ value, onChange, label, placeholder }: SearchFieldProps) {
  return (
    <SearchBox
      className={useStyles().root}
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={(_, data) => onChange(data.value)}
      contentBefore={<FilterRegular />}
    />
  );
}
