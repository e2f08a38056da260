'use client';

import {
  Button,
  Field,
  FieldContextProvider,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useController } from 'react-hook-form';
import { faultyControl } from '@/components/form/faulty-control';
import { FormSection } from '@/components/form/form-section';
import { applicationRowProblems } from '@/lib/domain/compute/create-form/application-rows';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { ApplicationRow } from '@/lib/domain/compute/create-form/instance-form';
import { ApplicationCard } from './application-card';
import { emptyApplication, rStudio } from './application-presets';

/** `customApplicationsSchema` refuses more. */
const maxApplications = 10;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Containers that the instance serves beside Jupyter and the others, a card each. */
export function ApplicationFields() {
  const styles = useStyles();
  const { field, fieldState } = useController<CreateForm, 'applications'>({ name: 'applications' });
  const { ref, value: rows, onChange, onBlur } = field;
  const problem = fieldState.error?.message;
  const problems = problem === undefined ? [] : applicationRowProblems(rows);
  const add = useRef<HTMLElement>(null);
  const append = (row: ApplicationRow) => onChange([...rows, row]);
  const remove = (index: number) => {
    onChange(rows.toSpliced(index, 1));
    // The button that had the focus may be gone with its card.
    add.current?.focus();
  };
  const isFull = rows.length >= maxApplications;
  return (
    <FormSection
      title={createFieldLabels.applications}
      intro={`Up to ${maxApplications} containers, opened from the instance's page as Jupyter is.`}
    >
      <Field
        validationMessage={problem ?? null}
        validationState={problem === undefined ? 'none' : 'error'}
      >
        {(control) => (
          <fieldset
            {...control}
            ref={(list) => ref(faultyControl(list, () => applicationRowProblems(rows)))}
            aria-label={createFieldLabels.applications}
            className={styles.list}
          >
            {/* The field around is the whole list: an input has an id and a name of its own. */}
            <FieldContextProvider value={undefined}>
              {rows.map((row, index) => {
                // Cards have no identity but their place.
                const position = index + 1;
                return (
                  <ApplicationCard
                    key={position}
                    index={index}
                    row={row}
                    problems={problems[index] ?? {}}
                    onChange={(changed) => onChange(rows.with(index, changed))}
                    onBlur={onBlur}
                    onRemove={() => remove(index)}
                  />
                );
              })}
              {rows.length === 0 && <Text size={200}>None yet.</Text>}
              <div className={styles.buttons}>
                <Button
                  ref={(button: HTMLElement | null) => {
                    add.current = button;
                  }}
                  icon={<AddRegular />}
                  disabledFocusable={isFull}
                  onClick={() => append(emptyApplication)}
                >
                  Add application
                </Button>
                <Button
                  icon={<AddRegular />}
                  disabledFocusable={isFull}
                  onClick={() => append(rStudio)}
                >
                  Add RStudio (open source)
                </Button>
              </div>
            </FieldContextProvider>
          </fieldset>
        )}
      </Field>
    </FormSection>
  );
}
