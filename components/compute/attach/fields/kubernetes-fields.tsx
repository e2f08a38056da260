'use client';

import { FormSection } from '@/components/form/form-section';
import { TextField } from '@/components/form/text-field';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { IdentityChoice } from '../../wizard/shared/identity-choice';
import { InstanceTypesFields } from './instance-types-fields';

const hints = {
  None: 'Jobs use the credentials of who submits them, or those of the datastores.',
  SystemAssigned: 'Azure makes an identity for this compute, and takes it away with the compute.',
  UserAssigned: 'Identities that exist by themselves. The first is the default of the jobs.',
};

/** Where in the cluster jobs run, as whom, and with what. */
export function KubernetesFields() {
  return (
    <>
      <FormSection title="In the cluster">
        <TextField<AttachForm>
          name="namespace"
          label={attachFieldLabels.namespace}
          hint="It must exist: the service does not look."
        />
        <IdentityChoice hints={hints} pastedHint="One a line, for those that you may not see." />
      </FormSection>
      <InstanceTypesFields />
    </>
  );
}
