'use client';

import type { TagRow } from '@/lib/domain/compute/create-form/create-form';
import { TagInputs } from '../shared/tag-inputs';
import { RowGroup } from './row-group';

interface EnvironmentRowsProps {
  /** Whose they are: "application 1". */
  of: string;
  rows: readonly TagRow[];
  problem: string | undefined;
  onChange: (rows: readonly TagRow[]) => void;
  onBlur: () => void;
}

/** Variables that a container is started with. */
export function EnvironmentRows({ of, rows, problem, onChange, onBlur }: EnvironmentRowsProps) {
  return (
    <RowGroup
      label="Environment variables"
      addLabel="Add variable"
      of={of}
      problem={problem}
      onAdd={() => onChange([...rows, { name: '', value: '' }])}
    >
      {(keepFocus) =>
        rows.map((row, index) => {
          // Rows have no identity but their place.
          const position = index + 1;
          return (
            <TagInputs
              key={position}
              called={`variable ${position} of ${of}`}
              row={row}
              problem={problem}
              onChange={(changed) => onChange(rows.with(index, changed))}
              onBlur={onBlur}
              onRemove={() => {
                onChange(rows.toSpliced(index, 1));
                keepFocus();
              }}
            />
          );
        })
      }
    </RowGroup>
  );
}
