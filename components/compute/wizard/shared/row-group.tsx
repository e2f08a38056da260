'use client';

import {
  Button,
  Field,
  FieldContextProvider,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { Fragment, useRef, type ReactNode, type Ref } from 'react';

/** What one row of a group is drawn from. */
export interface RowProps<Row> {
  index: number;
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
  /** Whose rows they are: "application 1"; absent: those of the form itself. */
  of?: string;
  /** What the group is called within the list that it stands in. */
  name?: string;
  /** How many there may be. */
  max?: number;
  listRef?: Ref<HTMLFieldSetElement>;
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
  const { label, hint, noun, of, name, max = Number.POSITIVE_INFINITY, listRef } = props;
  const { rows, emptyRow, problem, onChange, children } = props;
  const whose = of === undefined ? '' : ` of ${of}`;
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
        <fieldset {...control} ref={listRef} name={name} className={styles.rows}>
          {/* The field around is all rows: an input has an id and a name of its own. */}
          <FieldContextProvider value={undefined}>
            {rows.map((row, index) => {
              // Rows have no identity but their place.
              const position = index + 1;
              return (
                <Fragment key={position}>
                  {children({
                    index,
                    called: `${noun} ${position}${whose}`,
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
              aria-label={of === undefined ? undefined : `Add ${noun} to ${of}`}
              disabledFocusable={rows.length >= max}
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
