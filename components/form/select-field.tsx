'use client';

import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode, RefCallback } from 'react';
import { fieldLabel } from './field-label';

export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean;
}

interface SelectFieldProps {
  label: string;
  info?: string;
  hint?: ReactNode;
  problem?: string | undefined;
  /** Said while nothing is chosen. */
  placeholder?: string;
  options: readonly SelectOption[];
  value: string;
  onChange: (value: string) => void;
  selectRef?: RefCallback<HTMLSelectElement>;
}

const useStyles = makeStyles({ root: { maxWidth: '32rem' } });

/** A required choice out of a list. */
export function SelectField(props: SelectFieldProps) {
  const { label, info, hint, problem, placeholder, options, value, onChange, selectRef } = props;
  return (
    <Field
      className={useStyles().root}
      label={fieldLabel({ label, info })}
      required
      hint={hint === undefined ? null : { children: hint }}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      <Select ref={selectRef} value={value} onChange={(_, data) => onChange(data.value)}>
        {placeholder !== undefined && (
          <option value="" disabled>
            {placeholder}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
