'use client';

import type { ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { SegmentedField } from '@/components/form/segmented-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { ComputeIdentity } from '@/lib/domain/identity/compute-identity';
import type { NamedKind } from '@/lib/domain/name/compute-name';
import { useCreate } from '../create-context';
import { identityLabels } from './identity-labels';
import { IdentityPicker } from './identity-picker';

const hints: Record<ComputeIdentity['type'], (kind: NamedKind) => string> = {
  None: (kind) =>
    kind === 'cluster'
      ? 'Jobs use the credentials of who submits them, or those of the datastores.'
      : 'What runs on the instance signs in as its user.',
  SystemAssigned: (kind) =>
    `Azure makes an identity for this ${kind}, and takes it away with the ${kind}.`,
  UserAssigned: () =>
    'Identities that exist by themselves and may be shared. The first is the default of the jobs. You need the role Managed Identity Operator on each.',
};

const choices = (['None', 'SystemAssigned', 'UserAssigned'] as const).map((value) => ({
  value,
  label: identityLabels[value],
}));

/** Whom the machines are to other services. */
export function IdentityFields({ children }: { children?: ReactNode }) {
  const { kind } = useCreate();
  const { field } = useController<CreateForm, 'identity.type'>({ name: 'identity.type' });
  const { ref, value, onChange } = field;
  return (
    <FormSection
      title="Identity"
      {...(kind === 'cluster' && { intro: 'Can be changed at any time.' })}
    >
      <SegmentedField
        label={createFieldLabels['identity.type']}
        info="Lets code reach storage, registries and vaults without secrets. A compute has one kind of identity, never both."
        hint={hints[value](kind)}
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
      {children}
    </FormSection>
  );
}
