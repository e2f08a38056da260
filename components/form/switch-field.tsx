'use client';

import { Field, Switch } from '@fluentui/react-components';
import type { ReactNode, RefCallback } from 'react';

interface SwitchFieldProps {
  label: string;
  hint?: ReactNode;
  problem?: string | undefined;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  switchRef?: RefCallback<HTMLInputElement>;
}

/** Something that is on or off. */
export function SwitchField(props: SwitchFieldProps) {
  const { label, hint, problem, checked, disabled = false, onChange, switchRef } = props;
  return (
    <Field
      hint={hint === undefined ? null : { children: hint }}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      <Switch
        ref={switchRef}
        label={label}
        checked={checked}
        disabled={disabled}
        onChange={(_, data) => onChange(data.checked)}
      />
    </Field>
  );
}
