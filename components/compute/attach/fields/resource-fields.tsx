'use client';

import { useController, useFormContext } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { SegmentedField } from '@/components/form/segmented-field';
import { TextField } from '@/components/form/text-field';
import {
  attachableByAddress,
  attachFieldLabels,
  type AttachForm,
  type AttachHow,
} from '@/lib/domain/attach/attach-form';
import { attachableTypes } from '@/lib/domain/attach/attached-resource-id';
import { attachWords } from '@/lib/domain/attach/attach-words';
import { useAttach } from '../attach-context';
import { ResourcePicker } from './resource-picker';

const chosenOrPasted: readonly { value: AttachHow; label: string }[] = [
  { value: 'choose', label: 'Choose' },
  { value: 'paste', label: 'Paste an id' },
];

const hints: Record<AttachHow, string> = {
  choose: 'Where there is a list, the id cannot be mistyped.',
  paste: 'For a resource that you may not see, or one of another subscription.',
  address: 'For one whose id is not at hand: where it answers is enough.',
};

/** Which resource it is. */
export function ResourceFields() {
  const { way } = useAttach();
  const { clearErrors } = useFormContext<AttachForm>();
  const { field } = useController<AttachForm, 'how'>({ name: 'how' });
  const { ref, value, onChange } = field;
  const { title, needs, resources } = attachWords[way.computeType];
  const byAddress = way.computeType === 'Databricks' ? 'URL alone' : 'Address alone';
  return (
    <FormSection title={title} intro={`Needed: ${needs}`}>
      <SegmentedField
        label={attachFieldLabels.how}
        hint={hints[value]}
        choices={[
          ...chosenOrPasted,
          ...(attachableByAddress.has(way.computeType)
            ? [{ value: 'address' as const, label: byAddress }]
            : []),
        ]}
        value={value}
        chosenRef={ref}
        onChange={(how) => {
          onChange(how);
          clearErrors('resourceId');
        }}
      />
      {value === 'choose' && <ResourcePicker />}
      {value === 'paste' && (
        <TextField<AttachForm>
          name="resourceId"
          label={attachFieldLabels.resourceId}
          hint={resources
            .map((type) => `/subscriptions/…/resourceGroups/…/providers/${attachableTypes[type]}/…`)
            .join(' or ')}
        />
      )}
    </FormSection>
  );
}
