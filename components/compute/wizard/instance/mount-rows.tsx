'use client';

import { Button, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ApplicationRow } from '@/lib/domain/compute/create-form/instance-form';
import { RowGroup, type RowProps } from '../shared/row-group';

type Mount = ApplicationRow['mounts'][number];

interface MountRowsProps {
  /** Whose they are: "application 1". */
  of: string;
  name: string;
  rows: readonly Mount[];
  problem: string | undefined;
  onChange: (rows: readonly Mount[]) => void;
  onBlur: () => void;
}

/** Directories of the instance that a container sees. */
export function MountRows({ onBlur, ...group }: MountRowsProps) {
  return (
    <RowGroup
      {...group}
      label="Mounts"
      noun="mount"
      emptyRow={{ source: '', target: '', readOnly: false }}
    >
      {(row) => <MountInputs {...row} isFaulty={group.problem !== undefined} onBlur={onBlur} />}
    </RowGroup>
  );
}

interface MountInputsProps extends RowProps<Mount> {
  isFaulty: boolean;
  onBlur: () => void;
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
