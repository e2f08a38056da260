'use client';

import { Field, makeStyles, Select } from '@fluentui/react-components';

interface NeedChoiceProps {
  label: string;
  options: readonly string[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

const useStyles = makeStyles({
  select: { minWidth: 0, '& select': { minWidth: 0, width: '100%' } },
});

/** One of some, or any. What an address names is kept, even where nobody offers it. */
export function NeedChoice({ label, options, value, onChange }: NeedChoiceProps) {
  const all = value === undefined || options.includes(value) ? options : [value, ...options];
  return (
    <Field label={label}>
      <Select
        className={useStyles().select}
        value={value ?? ''}
        onChange={(_, data) => onChange(data.value || undefined)}
      >
        <option value="">Any</option>
        {all.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    </Field>
  );
}
