'use client';

import { Field } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fieldLabel } from './field-label';
import { SegmentedControl, type SegmentedControlProps } from './segmented-control';

interface SegmentedFieldProps<Value extends string> extends Pick<
  SegmentedControlProps<Value>,
  'choices' | 'value' | 'onChange' | 'chosenRef'
> {
  label: string;
  info?: string;
  hint?: ReactNode;
  problem?: string | undefined;
}

/** A required choice among a few, with its label. */
export function SegmentedField<Value extends string>(props: SegmentedFieldProps<Value>) {
  const { label, info, hint, problem, ...control } = props;
  return (
    <Field
      label={fieldLabel({ label, info })}
      required
      hint={hint === undefined ? null : { children: hint }}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      {(field) => <SegmentedControl {...field} {...control} />}
    </Field>
  );
}
