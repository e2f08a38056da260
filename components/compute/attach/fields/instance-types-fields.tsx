'use client';

import { Field, FieldContextProvider } from '@fluentui/react-components';
import { useController } from 'react-hook-form';
import { FormSection } from '@/components/form/form-section';
import { TextField } from '@/components/form/text-field';
import { useJudgeAgain } from '@/components/form/use-judge-again';
import { attachFieldLabels, type AttachForm } from '@/lib/domain/attach/attach-form';
import { InstanceTypesEditor } from '../instance-types/instance-types-editor';

/** What jobs may ask the cluster for; without any, the service brings one of its own. */
export function InstanceTypesFields() {
  const { field, fieldState } = useController<AttachForm, 'instanceTypes'>({
    name: 'instanceTypes',
  });
  const judgeAgain = useJudgeAgain<AttachForm>();
  const { ref, value, onChange } = field;
  const problem = fieldState.error?.message;
  return (
    <FormSection title="Instance types" intro="Can be changed at any time.">
      <Field
        hint="Sizes that jobs ask for by name. Without any, the service makes one of its own."
        validationMessage={problem ?? null}
        validationState={problem === undefined ? 'none' : 'error'}
      >
        {() => (
          <FieldContextProvider value={undefined}>
            <InstanceTypesEditor
              rows={value}
              onChange={(rows) => {
                onChange(rows);
                judgeAgain('defaultInstanceType');
              }}
              isJudged={problem !== undefined}
              faultyRef={ref}
            />
          </FieldContextProvider>
        )}
      </Field>
      <TextField<AttachForm>
        name="defaultInstanceType"
        label={attachFieldLabels.defaultInstanceType}
        hint="For jobs that ask for none; empty for the service’s own."
        required={false}
      />
    </FormSection>
  );
}
