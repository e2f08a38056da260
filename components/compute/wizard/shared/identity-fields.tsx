'use client';

import { useController } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { SegmentedField } from '@/components/form/segmented-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { ComputeIdentity } from '@/lib/domain/identity/compute-identity';
import { identityLabels } from './identity-labels';
import { IdentityPicker } from './identity-picker';

const hints: Record<ComputeIdentity['type'], string> = {
  None: 'Jobs use the credentials of who submits them, or those of the datastores.',
  SystemAssigned: 'Azure makes an identity for this cluster, and takes it away with the cluster.',
  UserAssigned:
    'Identities that exist by themselves and may be shared. The first is the default of the jobs. You need the role Managed Identity Operator on each.',
};

const choices = (['None', 'SystemAssigned', 'UserAssigned'] as const).map((value) => ({
  value,
  label: identityLabels[value],
}));

/** Whom the nodes are to other services. */
export function IdentityFields() {
  const { field } = useController<CreateForm, 'identity.type'>({ name: 'identity.type' });
  const { ref, value, onChange } = field;
  return (
    <FormSection title="Identity" intro="Can be changed at any time.">
      <SegmentedField
        label={createFieldLabels['identity.type']}
        info="Lets jobs reach storage, registries and vaults without secrets. A cluster has one kind of identity, never both."
        hint={hints[value]}
        choices={choices}
        value={value}
        chosenRef={ref}
        onChange={onChange}
      />
      {value === 'UserAssigned' && (
        <>
          <IdentityPicker />
          <TextAreaField<CreateForm>
            name="identity.pasted"
            label={createFieldLabels['identity.pasted']}
            hint="One a line, for those that you may not see: /subscriptions/…/resourceGroups/…/providers/Microsoft.ManagedIdentity/userAssignedIdentities/…"
            rows={2}
          />
        </>
      )}
    </FormSection>
  );
}
