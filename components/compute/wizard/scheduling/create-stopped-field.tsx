'use client';

import { useController } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { SwitchField } from '@/components/form/switch-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';

/** For those who need the instance later, or make it for somebody else. */
export function CreateStoppedField() {
  const { field } = useController<CreateForm, 'createStopped'>({ name: 'createStopped' });
  const { ref, value, onChange } = field;
  return (
    <FormSection title="After creation">
      <SwitchField
        label={createFieldLabels.createStopped}
        hint={
          value
            ? 'Azure always starts what it creates. This dashboard stops it as soon as it is made: leave the tab open, or come back in it later, for until then it runs and is billed.'
            : 'It runs as soon as it is made.'
        }
        checked={value}
        onChange={onChange}
        switchRef={ref}
      />
    </FormSection>
  );
}
