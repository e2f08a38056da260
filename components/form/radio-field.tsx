'use client';

import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode, RefCallback } from 'react';
import { fieldLabel } from './field-label';

export interface RadioChoice<Value extends string> {
  value: Value;
  label: string;
  disabled?: boolean;
}

interface RadioFieldProps<Value extends string> {
  label: string;
  info?: string;
  hint?: ReactNode;
  problem?: string | undefined;
  choices: readonly RadioChoice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** The radio that is chosen, for focus. */
  chosenRef?: RefCallback<HTMLInputElement>;
}

/** A required choice among a few whose labels are too long to stand side by side. */
export function RadioField<Value extends string>(props: RadioFieldProps<Value>) {
  const { label, info, hint, problem, choices, value, onChange, chosenRef } = props;
  const choose = (chosen: string) => {
    const found = choices.find((choice) => choice.value === chosen);
    if (found) onChange(found.value);
  };
  return (
    <Field
      label={fieldLabel({ label, info })}
      required
      hint={hint === undefined ? null : { children: hint }}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      <RadioGroup value={value} onChange={(_, data) => choose(data.value)}>
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            ref={choice.value === value ? chosenRef : undefined}
            value={choice.value}
            label={choice.label}
            disabled={choice.disabled === true}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
