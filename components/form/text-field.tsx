'use client';

import { Field, Input, makeStyles, type InputProps } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useController, type FieldPath, type FieldValues } from 'react-hook-form';
import { fieldLabel } from './field-label';

export interface TextFieldProps<Form extends FieldValues> {
  name: FieldPath<Form>;
  label: string;
  info?: string;
  hint?: ReactNode;
  /** A problem found outside the form's own rules; the form's own comes first. */
  problem?: string | undefined;
  inputMode?: Exclude<InputProps['inputMode'], undefined>;
  contentAfter?: ReactNode;
  required?: boolean;
  type?: 'text' | 'password';
  autoComplete?: 'off' | 'new-password';
  /** Fields that are judged anew when this one changes. */
  deps?: readonly FieldPath<Form>[];
}

const useStyles = makeStyles({ root: { maxWidth: '32rem' } });

/** A line of text of the form around it. */
export function TextField<Form extends FieldValues>(props: TextFieldProps<Form>) {
  const { name, label, info, hint, problem, contentAfter, deps = [] } = props;
  const { inputMode = 'text', required = true, type = 'text', autoComplete = 'off' } = props;
  const styles = useStyles();
  const { field, fieldState } = useController<Form>({ name, rules: { deps: [...deps] } });
  const { ref, value, onBlur, onChange } = field;
  const message = fieldState.error?.message ?? problem;
  return (
    <Field
      className={styles.root}
      label={fieldLabel({ label, info })}
      required={required}
      hint={hint === undefined ? null : { children: hint }}
      validationMessage={message ?? null}
      validationState={message === undefined ? 'none' : 'error'}
    >
      <Input
        ref={ref}
        name={name}
        value={value}
        onBlur={onBlur}
        onChange={(_, data) => onChange(data.value)}
        contentAfter={contentAfter === undefined ? null : { children: contentAfter }}
        type={type}
        autoComplete={autoComplete}
        spellCheck={false}
        inputMode={inputMode}
      />
    </Field>
  );
}
