'use client';

import { Button, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ApplicationRow } from '@/lib/domain/compute/create-form/instance-form';
import { RowGroup } from './row-group';

type Mount = ApplicationRow['mounts'][number];

interface MountRowsProps {
  /** Whose they are: "application 1". */
  of: string;
  rows: readonly Mount[];
  problem: string | undefined;
  onChange: (rows: readonly Mount[]) => void;
  onBlur: () => void;
}

/** Directories of the instance that a container sees. */
export function MountRows({ of, rows, problem, onChange, onBlur }: MountRowsProps) {
  return (
    <RowGroup
      label="Mounts"
      addLabel="Add mount"
      of={of}
      problem={problem}
      onAdd={() => onChange([...rows, { source: '', target: '', readOnly: false }])}
    >
      {(keepFocus) =>
        rows.map((row, index) => {
          // Rows have no identity but their place.
          const position = index + 1;
          return (
            <MountInputs
              key={position}
              called={`mount ${position} of ${of}`}
              row={row}
              isFaulty={problem !== undefined}
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

interface MountInputsProps {
  called: string;
  row: Mount;
  isFaulty: boolean;
  onChange: (row: Mount) => void;
  onBlur: () => void;
  onRemove: () => void;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, width: '100%' },
  input: { flexGrow: 1, flexShrink: 1, flexBasis: '12rem', minWidth: '8rem' },
});

function MountInputs({ called, row, isFaulty, onChange, onBlur, onRemove }: MountInputsProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Input
        className={styles.input}
        aria-label={`Host path of ${called}`}
        aria-invalid={isFaulty}
        placeholder="Path on the instance"
        autoComplete="off"
        value={row.source}
        onChange={(_, { value: source }) => onChange({ ...row, source })}
        onBlur={onBlur}
      />
      <Input
        className={styles.input}
        aria-label={`Container path of ${called}`}
        aria-invalid={isFaulty}
        placeholder="Path in the container"
        autoComplete="off"
        value={row.target}
        onChange={(_, { value: target }) => onChange({ ...row, target })}
        onBlur={onBlur}
      />
      <Checkbox
        label="Read only"
        aria-label={`Read only, ${called}`}
        checked={row.readOnly}
        onChange={(_, { checked }) => onChange({ ...row, readOnly: checked === true })}
      />
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={`Remove ${called}`}
        onClick={onRemove}
      />
    </div>
  );
}
