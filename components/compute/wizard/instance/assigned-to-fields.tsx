'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useController, useFormContext, useWatch } from 'react-hook-form';
import { PersonPicker } from '@/components/compute/people/person-picker';
import { FormSection } from '@/components/form/form-section';
import { SegmentedField } from '@/components/form/segmented-field';
import { SwitchField } from '@/components/form/switch-field';
import { TextField } from '@/components/form/text-field';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { DirectoryPerson } from '@/lib/domain/person/person';

const useStyles = makeStyles({
  effects: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    maxWidth: '40rem',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Whom the instance is for, if not for whoever creates it. */
export function AssignedToFields() {
  const { field, fieldState } = useController<CreateForm, 'assignedTo.enabled'>({
    name: 'assignedTo.enabled',
  });
  const { ref, value, onChange } = field;
  return (
    <FormSection title="Assigned user" intro="Fixed after creation.">
      <SwitchField
        label={createFieldLabels['assignedTo.enabled']}
        hint={
          value
            ? 'The instance is theirs, and nobody else can open what runs on it.'
            : 'The instance is yours, and nobody else can open what runs on it.'
        }
        problem={fieldState.error?.message}
        checked={value}
        onChange={onChange}
        switchRef={ref}
      />
      {value && (
        <>
          <Who />
          <Effects />
        </>
      )}
    </FormSection>
  );
}

const ways = [
  { value: 'search', label: 'Search' },
  { value: 'ids', label: 'Enter ids' },
] as const;

function Who() {
  const form = useFormContext<CreateForm>();
  const { tenantId } = useSignedInUser();
  const { field: how } = useController<CreateForm, 'assignedTo.how'>({ name: 'assignedTo.how' });
  // The name stands for the ids on the screen, and so for what is wrong with them.
  const { field, fieldState } = useController<CreateForm, 'assignedTo.name'>({
    name: 'assignedTo.name',
  });
  const objectId = useWatch<CreateForm, 'assignedTo.objectId'>({ name: 'assignedTo.objectId' });
  const { ref: howRef } = how;
  const { ref, value: name } = field;

  const assign = (person: DirectoryPerson | undefined) => {
    form.setValue('assignedTo.objectId', person?.id ?? '');
    // Only this directory is searched.
    form.setValue('assignedTo.tenantId', person ? tenantId : '');
    form.setValue('assignedTo.name', person?.name ?? '', {
      shouldDirty: true,
      shouldValidate: person !== undefined,
    });
  };
  const choose = (way: CreateForm['assignedTo']['how']) => {
    how.onChange(way);
    form.clearErrors(['assignedTo.name', 'assignedTo.objectId', 'assignedTo.tenantId']);
    if (way === 'ids' && form.getValues('assignedTo.tenantId') === '') {
      form.setValue('assignedTo.tenantId', tenantId);
    }
    // An id that was typed has no name to be shown by.
    if (way === 'search' && name === '') assign(undefined);
  };
  return (
    <>
      <SegmentedField
        label={createFieldLabels['assignedTo.how']}
        choices={ways}
        value={how.value}
        chosenRef={howRef}
        onChange={choose}
      />
      {how.value === 'search' ? (
        <PersonPicker
          value={objectId === '' ? undefined : { id: objectId, name }}
          onChange={assign}
          problem={fieldState.error?.message}
          inputRef={ref}
        />
      ) : (
        <>
          <TextField<CreateForm>
            name="assignedTo.objectId"
            label={createFieldLabels['assignedTo.objectId']}
            info="Of the user in Microsoft Entra ID, as their page there shows it."
          />
          <TextField<CreateForm>
            name="assignedTo.tenantId"
            label={createFieldLabels['assignedTo.tenantId']}
            hint="The directory of the user; yours is filled in."
          />
        </>
      )}
    </>
  );
}

/** Azure docs, "Create on behalf of (preview)". */
function Effects() {
  const styles = useStyles();
  return (
    <div>
      <Text size={200} weight="semibold">
        What this changes
      </Text>
      <ul className={styles.effects}>
        <li>Only this user can open Jupyter, the terminal and the other applications, not you.</li>
        <li>An SSH key can only be set up later, by the user.</li>
        <li>
          With a setup script or a custom application, single sign-on is off at first. Only the user
          can turn it on.
        </li>
        <li>
          The user needs a role with five actions on computes: start, stop, restart,
          applicationaccess and updateSchedules. AzureML Data Scientist has them.
        </li>
      </ul>
    </div>
  );
}
