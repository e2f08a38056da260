'use client';

import { Button } from '@fluentui/react-components';
import { EyeOffRegular, EyeRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { LazyTooltip } from '@/components/ui/lazy-tooltip';
import { TextField, type TextFieldProps } from './text-field';

/** A secret to type: dots, unless its owner looks. Browsers must not offer a password they know. */
export function PasswordField<Form extends FieldValues>(
  props: Omit<TextFieldProps<Form>, 'type' | 'autoComplete' | 'contentAfter'>,
) {
  const [isShown, setShown] = useState(false);
  const label = isShown ? 'Hide password' : 'Show password';
  return (
    <TextField<Form>
      {...props}
      type={isShown ? 'text' : 'password'}
      autoComplete="new-password"
      contentAfter={
        <LazyTooltip content={label} relationship="label">
          <Button
            appearance="transparent"
            size="small"
            icon={isShown ? <EyeOffRegular /> : <EyeRegular />}
            onClick={() => setShown(!isShown)}
          />
        </LazyTooltip>
      }
    />
  );
}
