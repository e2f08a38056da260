'use client';

import { useController } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { SegmentedField } from '@/components/form/segmented-field';
import { TextAreaField } from '@/components/form/text-area-field';
import { TextField } from '@/components/form/text-field';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { identityLabels } from '../../wizard/shared/identity-labels';
import { IdentityPicker } from '../../wizard/shared/identity-picker';
import { InstanceTypesFields } from './instance-types-fields';

const choices = (['None', 'SystemAssigned', 'UserAssigned'] as const).map((value) => ({
  value,
  label: identityLabels[value],
}));

const hints = {
  None: 'Jobs use the credentials of who submits them, or those of the datastores.',
  SystemAssigned: 'Azure makes an identity for this compute, and takes it away with the compute.',
  UserAssigned: 'Identities that exist by themselves. The first is the default of the jobs.',
};

/** Where in the cluster jobs run, as whom, and with what. */
export function KubernetesFields() {
  const { field } = useController<AttachForm, 'identity.type'>({ name: 'identity.type' });
  const { ref, value, onChange } = field;
  return (
    <>
      <FormSection title="In the cluster">
        <TextField<AttachForm>
          name="namespace"
          label={attachFieldLabels.namespace}
          hint="It must exist: the service does not look."
        />
        <SegmentedField
          label={attachFieldLabels['identity.type']}
          hint={hints[value]}
          choices={choices}
          value={value}
          chosenRef={ref}
          onChange={onChange}
        />
        {value === 'UserAssigned' && (
          <>
            <IdentityPicker />
            <TextAreaField<AttachForm>
              name="identity.pasted"
              label={attachFieldLabels['identity.pasted']}
              hint="One a line, for those that you may not see."
              rows={2}
            />
          </>
        )}
      </FormSection>
      <InstanceTypesFields />
    </>
  );
}
