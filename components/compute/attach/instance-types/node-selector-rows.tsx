'use client';

import type { TagRow } from '@/lib/domain/compute/create-form/create-form';
import { RowGroup } from '../../wizard/shared/row-group';
import { TagInputs } from '../../wizard/shared/tag-inputs';

interface NodeSelectorRowsProps {
  /** Whose they are: "instance type 2". */
  of: string;
  name: string;
  problem: string | undefined;
  rows: readonly TagRow[];
  onChange: (rows: readonly TagRow[]) => void;
}

/** Labels that a node must have, a row each. */
export function NodeSelectorRows(group: NodeSelectorRowsProps) {
  return (
    <RowGroup
      {...group}
      label="Node selector"
      hint="Labels that a node must have to be used for it."
      noun="label"
      emptyRow={{ name: '', value: '' }}
    >
      {(row) => <TagInputs {...row} problem={group.problem} />}
    </RowGroup>
  );
}
