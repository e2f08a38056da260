'use client';

import type { ReactNode } from 'react';
import { FormSection } from '@/components/form/form-section';
import type { NamedKind } from '@/lib/domain/name/compute-name';
import { useCreate } from '../create-context';
import { IdentityChoice } from './identity-choice';

const hintsOf = (kind: NamedKind) => ({
  None:
    kind === 'cluster'
      ? 'Jobs use the credentials of who submits them, or those of the datastores.'
      : 'What runs on the instance signs in as its user.',
  SystemAssigned: `Azure makes an identity for this ${kind}, and takes it away with the ${kind}.`,
  UserAssigned:
    'Identities that exist by themselves and may be shared. The first is the default of the jobs. You need the role Managed Identity Operator on each.',
});

/** Whom the machines are to other services. */
export function IdentityFields({ children }: { children?: ReactNode }) {
  const { kind } = useCreate();
  return (
    <FormSection
      title="Identity"
      {...(kind === 'cluster' && { intro: 'Can be changed at any time.' })}
    >
      <IdentityChoice
        info="Lets code reach storage, registries and vaults without secrets. A compute has one kind of identity, never both."
        hints={hintsOf(kind)}
        pastedHint="One a line, for those that you may not see: /subscriptions/…/resourceGroups/…/providers/Microsoft.ManagedIdentity/userAssignedIdentities/…"
      />
      {children}
    </FormSection>
  );
}
