'use client';

import {
  Field,
  makeStyles,
  mergeClasses,
  Textarea,
  tokens,
  type TextareaProps,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useController, type FieldPath, type FieldValues } from 'react-hook-form';
import { fieldLabel } from './field-label';

interface TextAreaFieldProps<Form extends FieldValues> extends Pick<
  TextareaProps,
  'rows' | 'placeholder'
> {
  name: FieldPath<Form>;
  label: string;
  info?: string;
  hint?: ReactNode;
  /** For what machines read. */
  isCode?: boolean;
  required?: boolean;
  /** A problem found outside the form's own rules; the form's own comes first. */
  problem?: string | undefined;
  /** Judges, or changes, what is typed before the form has it. */
  onText?: (text: string) => string;
}

const useStyles = makeStyles({
  root: { maxWidth: '40rem' },
  code: { maxWidth: '60rem', '& textarea': { fontFamily: tokens.fontFamilyMonospace } },
});

/** Several lines of text of the form around it. */
export function TextAreaField<Form extends FieldValues>(props: TextAreaFieldProps<Form>) {
  const { name, label, info, hint, isCode = false, required = false, problem, ...rest } = props;
  const { onText = (text) => text, ...area } = rest;
  const styles = useStyles();
  const { field, fieldState } = useController<Form>({ name });
  const { ref, value, onBlur, onChange } = field;
  const message = fieldState.error?.message ?? problem;
  return (
    <Field
      className={mergeClasses(styles.root, isCode && styles.code)}
      label={fieldLabel({ label, info })}
      required={required}
      hint={hint === undefined ? null : { children: hint }}
      validationMessage={message ?? null}
      validationState={message === undefined ? 'none' : 'error'}
    >
      <Textarea
        {...area}
        ref={ref}
        name={name}
        value={value}
        onBlur={onBlur}
        onChange={(_, data) => onChange(onText(data.value))}
        autoComplete="off"
        spellCheck={false}
        resize="vertical"
      />
    </Field>
  );
}
