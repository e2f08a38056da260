'use client';

import type { TagRow } from '@/lib/domain/compute/create-form/create-form';
import { RowGroup } from '../shared/row-group';
import { TagInputs } from '../shared/tag-inputs';

interface EnvironmentRowsProps {
  /** Whose they are: "application 1". */
  of: string;
  name: string;
  rows: readonly TagRow[];
  problem: string | undefined;
  onChange: (rows: readonly TagRow[]) => void;
  onBlur: () => void;
}

/** Variables that a container is started with. */
export function EnvironmentRows({ onBlur, ...group }: EnvironmentRowsProps) {
  return (
    <RowGroup
      {...group}
      label="Environment variables"
      noun="variable"
      emptyRow={{ name: '', value: '' }}
    >
      {(row) => <TagInputs {...row} problem={group.problem} onBlur={onBlur} />}
    </RowGroup>
  );
}
