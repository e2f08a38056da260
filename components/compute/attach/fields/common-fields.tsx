'use client';

import { FormSection } from '@/components/form/form-section';
import { TextAreaField } from '@/components/form/text-area-field';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { NameField } from '../../wizard/name-field';

/** What every compute has. */
export function CommonFields() {
  return (
    <FormSection title="Name">
      <NameField />
      <TextAreaField<AttachForm>
        name="description"
        label={attachFieldLabels.description}
        hint="What it is for; at most 4,096 characters."
        rows={2}
      />
    </FormSection>
  );
}
