'use client';

import { Field, makeStyles, Textarea, type TextareaProps } from '@fluentui/react-components';
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
  /** Judges, or changes, what is typed before the form has it. */
  onText?: (text: string) => string;
}

const useStyles = makeStyles({ root: { maxWidth: '40rem' } });

/** Several lines of text, none of them required, of the form around it. */
export function TextAreaField<Form extends FieldValues>(props: TextAreaFieldProps<Form>) {
  const { name, label, info, hint, onText = (text) => text, ...area } = props;
  const styles = useStyles();
  const { field, fieldState } = useController<Form>({ name });
  const { ref, value, onBlur, onChange } = field;
  const message = fieldState.error?.message;
  return (
    <Field
      className={styles.root}
      label={fieldLabel({ label, info })}
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
