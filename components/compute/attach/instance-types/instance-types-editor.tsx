'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useRef, type RefCallback } from 'react';
import { faultyControl } from '@/components/form/faulty-control';
import {
  emptyInstanceTypeRow,
  instanceTypeRowProblems,
  type InstanceTypeRow,
} from '@/lib/domain/attach/instance-type-rows';
import { InstanceTypeCard } from './instance-type-card';

interface InstanceTypesEditorProps {
  rows: readonly InstanceTypeRow[];
  onChange: (rows: readonly InstanceTypeRow[]) => void;
  /** Whether what is wrong is told at the rows. */
  isJudged: boolean;
  /** Takes the focus to what is wrong. */
  faultyRef: RefCallback<{ focus: () => void }>;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
});

/** What jobs may ask a cluster for, a card each. */
export function InstanceTypesEditor(props: InstanceTypesEditorProps) {
  const { rows, onChange, isJudged, faultyRef } = props;
  const styles = useStyles();
  const add = useRef<HTMLElement>(null);
  const problems = isJudged ? instanceTypeRowProblems(rows) : [];
  const remove = (index: number) => {
    onChange(rows.toSpliced(index, 1));
    // The button that had the focus is gone with its card.
    add.current?.focus();
  };
  return (
    <fieldset
      ref={(list) => faultyRef(faultyControl(list, () => instanceTypeRowProblems(rows)))}
      aria-label="Instance types"
      className={styles.root}
    >
      {rows.map((row, index) => {
        // Rows have no identity but their place.
        const position = index + 1;
        return (
          <InstanceTypeCard
            key={position}
            index={index}
            row={row}
            problems={problems[index] ?? {}}
            onChange={(changed) => onChange(rows.with(index, changed))}
            onRemove={() => remove(index)}
          />
        );
      })}
      <Button
        ref={(button: HTMLElement | null) => {
          add.current = button;
        }}
        icon={<AddRegular />}
        onClick={() => onChange([...rows, emptyInstanceTypeRow])}
      >
        Add instance type
      </Button>
    </fieldset>
  );
}
