'use client';

import { useWatch } from 'react-hook-form';
import { TextField } from '@/components/form/text-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { NameChecks } from './name-checks';
import { useNameAvailability } from './use-name-availability';

/** The name, with every rule that it has to meet and whether it does, as it is typed. */
export function NameField() {
  const name = useWatch<CreateForm, 'name'>({ name: 'name' });
  const availability = useNameAvailability(name);
  return (
    <div>
      <TextField<CreateForm>
        name="name"
        label={createFieldLabels.name}
        info="Fixed after creation. Jobs and scripts refer to the compute by it."
        problem={availability.status === 'refused' ? availability.message : undefined}
      />
      <NameChecks name={name} availability={availability} />
    </div>
  );
}
