'use client';

import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fieldLabel } from './field-label';

interface ReadOnlyFieldProps {
  label: string;
  info?: string;
  hint?: ReactNode;
  value: string;
}

const useStyles = makeStyles({ root: { maxWidth: '32rem' } });

/** A value that is given, shown where it belongs among the fields. */
export function ReadOnlyField({ label, info, hint, value }: ReadOnlyFieldProps) {
  return (
    <Field
      className={useStyles().root}
      label={fieldLabel({ label, info })}
      hint={hint === undefined ? null : { children: hint }}
    >
      <Input value={value} readOnly appearance="filled-darker" />
    </Field>
  );
}
