'use client';

import {
  Button,
  Field,
  FieldContextProvider,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { useController } from 'react-hook-form';
import { controlName, faultyControl } from '@/components/form/faulty-control';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { tagRowProblems } from '@/lib/domain/compute/create-form/tag-rows';
import { maxTags } from '@/lib/domain/compute/tags';
import { TagInputs } from './tag-inputs';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    // As wide as there is room, however wide the browser would like the inputs.
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
});

/** Tags, a row each. Rows that are blank count for nothing. */
export function TagsField() {
  const styles = useStyles();
  const { field, fieldState } = useController<CreateForm, 'tags'>({ name: 'tags' });
  const { ref, value: rows, onChange, onBlur } = field;
  const problem = fieldState.error?.message;
  const problems = problem === undefined ? [] : tagRowProblems(rows);
  const add = useRef<HTMLElement>(null);
  const remove = (index: number) => {
    onChange(rows.toSpliced(index, 1));
    // The button that had the focus may be gone with its row.
    add.current?.focus();
  };
  return (
    <Field
      label={createFieldLabels.tags}
      hint={`Up to ${maxTags} names with values, for search, policy and cost reports. Names are not told apart by case.`}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      {(control) => (
        <fieldset
          {...control}
          ref={(list) => ref(faultyControl(list, () => tagRowProblems(rows).map(asRowProblem)))}
          className={styles.root}
        >
          {/* The field around is the whole list: an input has an id and a name of its own. */}
          <FieldContextProvider value={undefined}>
            {rows.map((row, index) => {
              // Rows have no identity but their place.
              const position = index + 1;
              return (
                <TagInputs
                  key={position}
                  called={`tag ${position}`}
                  name={controlName(index, 'name')}
                  row={row}
                  problem={problems[index]}
                  onChange={(changed) => onChange(rows.with(index, changed))}
                  onBlur={onBlur}
                  onRemove={() => remove(index)}
                />
              );
            })}
          </FieldContextProvider>
          <Button
            ref={(button: HTMLElement | null) => {
              add.current = button;
            }}
            icon={<AddRegular />}
            disabledFocusable={rows.length >= maxTags}
            onClick={() => onChange([...rows, { name: '', value: '' }])}
          >
            Add tag
          </Button>
        </fieldset>
      )}
    </Field>
  );
}

const asRowProblem = (problem: string | undefined) =>
  problem === undefined ? {} : { name: problem };
