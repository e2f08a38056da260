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
import type { TagRow } from '@/lib/domain/compute/create-form/create-form';
import { TagInputs } from '../../wizard/shared/tag-inputs';

interface NodeSelectorRowsProps {
  /** Whose they are: "instance type 2". */
  called: string;
  problem: string | undefined;
  rows: readonly TagRow[];
  onChange: (rows: readonly TagRow[]) => void;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    justifyItems: 'start',
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
});

/** Labels that a node must have, a row each. */
export function NodeSelectorRows({ called, problem, rows, onChange }: NodeSelectorRowsProps) {
  const styles = useStyles();
  const add = useRef<HTMLElement>(null);
  const remove = (index: number) => {
    onChange(rows.toSpliced(index, 1));
    add.current?.focus();
  };
  return (
    <Field
      label="Node selector"
      hint="Labels that a node must have to be used for it."
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      {(control) => (
        <fieldset {...control} className={styles.root}>
          <FieldContextProvider value={undefined}>
            {rows.map((row, index) => {
              const position = index + 1;
              return (
                <TagInputs
                  key={position}
                  called={`label ${position} of ${called}`}
                  row={row}
                  problem={problem}
                  onChange={(changed) => onChange(rows.with(index, changed))}
                  onBlur={() => undefined}
                  onRemove={() => remove(index)}
                />
              );
            })}
          </FieldContextProvider>
          <Button
            ref={(button: HTMLElement | null) => {
              add.current = button;
            }}
            size="small"
            icon={<AddRegular />}
            aria-label={`Add label to ${called}`}
            onClick={() => onChange([...rows, { name: '', value: '' }])}
          >
            Add label
          </Button>
        </fieldset>
      )}
    </Field>
  );
}
