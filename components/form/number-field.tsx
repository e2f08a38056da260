'use client';

import type { FieldValues } from 'react-hook-form';
import { TextField, type TextFieldProps } from './text-field';

/**
 * A whole number, held as the text that was typed. No `type="number"`: browsers hand out an empty
 * value for what they do not understand there, and the slip would be lost instead of shown.
 */
export function NumberField<Form extends FieldValues>(
  props: Omit<TextFieldProps<Form>, 'inputMode'>,
) {
  return <TextField<Form> {...props} inputMode="numeric" />;
}
