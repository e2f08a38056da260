'use client';

import {
  Button,
  Field,
  FieldContextProvider,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { Fragment, useRef, type ReactNode } from 'react';

/** What one row of a group is drawn from. */
export interface RowProps<Row> {
  /** Which one it is: "variable 2 of application 1". */
  called: string;
  row: Row;
  onChange: (row: Row) => void;
  onRemove: () => void;
}

interface RowGroupProps<Row> {
  label: string;
  hint?: string;
  /** What a row is: "variable". */
  noun: string;
  /** Whose rows they are: "application 1". */
  of: string;
  /** What the group is called within the list that it stands in. */
  name: string;
  rows: readonly Row[];
  emptyRow: Row;
  problem: string | undefined;
  onChange: (rows: readonly Row[]) => void;
  children: (row: RowProps<Row>) => ReactNode;
}

const useStyles = makeStyles({
  rows: {
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

/** Any number of rows of one kind, with the way to another one. */
export function RowGroup<Row>(props: RowGroupProps<Row>) {
  const { label, hint, noun, of, name, rows, emptyRow, problem, onChange, children } = props;
  const styles = useStyles();
  const add = useRef<HTMLElement>(null);
  const remove = (index: number) => {
    onChange(rows.toSpliced(index, 1));
    // The button that had the focus is gone with its row.
    add.current?.focus();
  };
  return (
    <Field
      label={label}
      hint={hint === undefined ? null : { children: hint }}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      {(control) => (
        <fieldset {...control} name={name} className={styles.rows}>
          {/* The field around is all rows: an input has an id and a name of its own. */}
          <FieldContextProvider value={undefined}>
            {rows.map((row, index) => {
              // Rows have no identity but their place.
              const position = index + 1;
              return (
                <Fragment key={position}>
                  {children({
                    called: `${noun} ${position} of ${of}`,
                    row,
                    onChange: (changed) => onChange(rows.with(index, changed)),
                    onRemove: () => remove(index),
                  })}
                </Fragment>
              );
            })}
            <Button
              ref={(button: HTMLElement | null) => {
                add.current = button;
              }}
              size="small"
              icon={<AddRegular />}
              aria-label={`Add ${noun} to ${of}`}
              onClick={() => onChange([...rows, emptyRow])}
            >
              {`Add ${noun}`}
            </Button>
          </FieldContextProvider>
        </fieldset>
      )}
    </Field>
  );
}
