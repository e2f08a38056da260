'use client';

import { useController, useFormContext, useWatch } from 'react-hook-form';
import { IdleShutdownInput } from '@/components/compute/schedule/idle-shutdown-input';
import { FormSection } from '@/components/form/form-section';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';

/** The instance is stopped when nobody uses it. */
export function IdleFields() {
  const { setValue, trigger } = useFormContext<CreateForm>();
  const idle = useWatch<CreateForm, 'idle'>({ name: 'idle' });
  const enabled = useController<CreateForm, 'idle.enabled'>({ name: 'idle.enabled' });
  const amount = useController<CreateForm, 'idle.amount'>({ name: 'idle.amount' });
  const { ref: switchRef } = enabled.field;
  const { ref: amountRef, onBlur } = amount.field;
  const { error, invalid } = amount.fieldState;
  return (
    <FormSection
      title="Auto shut down"
      intro="An instance is billed for as long as it runs, used or not."
    >
      <IdleShutdownInput
        value={idle}
        problem={error?.message}
        switchRef={switchRef}
        amountRef={amountRef}
        onBlur={onBlur}
        onChange={(changed) => {
          setValue('idle', changed, { shouldDirty: true });
          // The unit decides on the amount as well.
          if (invalid) void trigger('idle.amount');
        }}
      />
    </FormSection>
  );
}
