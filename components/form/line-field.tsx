'use client';

import { Field, Input, makeStyles, type InputProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fieldLabel } from './field-label';

interface LineFieldProps extends Pick<InputProps, 'placeholder' | 'onBlur'> {
  label: string;
  /** What it is called within the list that it stands in. */
  name?: string;
  info?: string;
  hint?: ReactNode;
  problem?: string | undefined;
  required?: boolean;
  type?: 'text' | 'time' | 'datetime-local';
  inputMode?: 'text' | 'numeric';
  value: string;
  onChange: (value: string) => void;
}

const useStyles = makeStyles({ root: { minWidth: 0 }, input: { minWidth: 0, width: '100%' } });

/** A line of one row among several, which knows no form around it. */
export function LineField(props: LineFieldProps) {
  const { label, name, info, hint, problem, required = true, type = 'text', inputMode } = props;
  const { value, onChange, onBlur, placeholder = '' } = props;
  const styles = useStyles();
  return (
    <Field
      className={styles.root}
      label={fieldLabel({ label, info })}
      required={required}
      hint={hint === undefined ? null : { children: hint }}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      <Input
        {...(name !== undefined && { name })}
        className={styles.input}
        input={{ className: styles.input }}
        type={type}
        {...(inputMode && { inputMode })}
        placeholder={placeholder}
        value={value}
        onBlur={onBlur}
        onChange={(_, data) => onChange(data.value)}
        autoComplete="off"
        spellCheck={false}
      />
    </Field>
  );
}
