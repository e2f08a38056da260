'use client';

import {
  Button,
  Field,
  FieldContextProvider,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef, type ReactNode } from 'react';

interface RowGroupProps {
  label: string;
  addLabel: string;
  /** Whose rows they are: "application 1". */
  of: string;
  problem: string | undefined;
  onAdd: () => void;
  /** Draws the rows; who removes one calls what it is given, so that the focus is not lost. */
  children: (keepFocus: () => void) => ReactNode;
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
export function RowGroup({ label, addLabel, of, problem, onAdd, children }: RowGroupProps) {
  const styles = useStyles();
  const add = useRef<HTMLElement>(null);
  return (
    <Field
      label={label}
      validationMessage={problem ?? null}
      validationState={problem === undefined ? 'none' : 'error'}
    >
      {(control) => (
        <fieldset {...control} className={styles.rows}>
          {/* The field around is all rows: an input has an id and a name of its own. */}
          <FieldContextProvider value={undefined}>
            {children(() => add.current?.focus())}
            <Button
              ref={(button: HTMLElement | null) => {
                add.current = button;
              }}
              size="small"
              icon={<AddRegular />}
              aria-label={`${addLabel} to ${of}`}
              onClick={onAdd}
            >
              {addLabel}
            </Button>
          </FieldContextProvider>
        </fieldset>
      )}
    </Field>
  );
}
