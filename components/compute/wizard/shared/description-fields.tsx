'use client';

import { FormSection } from '@/components/form/form-section';
import { TextAreaField } from '@/components/form/text-area-field';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { useCreate } from '../create-context';
import { machineWords } from './machine-words';
import { TagsField } from './tags-field';

/** What people, not machines, want to know of the compute. */
export function DescriptionFields() {
  const { kind } = useCreate();
  return (
    <FormSection title="Description and tags">
      <TextAreaField<CreateForm>
        name="description"
        label={createFieldLabels.description}
        hint={`What the ${machineWords[kind].this} is for; at most 4,096 characters.`}
        rows={2}
      />
      <TagsField />
    </FormSection>
  );
}
