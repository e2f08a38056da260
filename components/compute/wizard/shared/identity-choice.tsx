'use client';

import { useController } from 'react-hook-form';
import { SegmentedField } from '@/components/form/segmented-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { ComputeIdentity } from '@/lib/domain/identity/compute-identity';
import { identityLabels } from './identity-labels';
import { IdentityPicker } from './identity-picker';

interface IdentityChoiceProps {
  info?: string;
  hints: Record<ComputeIdentity['type'], string>;
  pastedHint: string;
}

const choices = (['None', 'SystemAssigned', 'UserAssigned'] as const).map((value) => ({
  value,
  label: identityLabels[value],
}));

/** Whom a compute is to other services, in any form with an `identity`. */
export function IdentityChoice({ info, hints, pastedHint }: IdentityChoiceProps) {
  const { field } = useController<Pick<CreateForm, 'identity'>, 'identity.type'>({
    name: 'identity.type',
  });
  const { ref, value, onChange } = field;
  return (
    <>
      <SegmentedField
        label={createFieldLabels['identity.type']}
        {...(info !== undefined && { info })}
        hint={hints[value]}
        choices={choices}
        value={value}
        chosenRef={ref}
        onChange={onChange}
      />
      {value === 'UserAssigned' && (
        <>
          <IdentityPicker />
          <TextAreaField<Pick<CreateForm, 'identity'>>
            name="identity.pasted"
            label={createFieldLabels['identity.pasted']}
            hint={pastedHint}
            rows={2}
          />
        </>
      )}
    </>
  );
}
