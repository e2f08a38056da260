'use client';

import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { RefCallback } from 'react';
import type { TagRow } from '@/lib/domain/compute/create-form/create-form';

interface TagInputsProps {
  /** Which one it is among its like: "tag 2". */
  called: string;
  row: TagRow;
  problem: string | undefined;
  onChange: (row: TagRow) => void;
  onBlur: () => void;
  onRemove: () => void;
  nameRef?: RefCallback<HTMLInputElement>;
}

const useStyles = makeStyles({
  root: { display: 'flex', gap: tokens.spacingHorizontalS, width: '100%', maxWidth: '40rem' },
  // The button stays beside both, on a telephone too.
  input: { flexGrow: 1, flexShrink: 1, flexBasis: '10rem', minWidth: 0 },
  remove: { flexShrink: 0 },
});

/** One name with its value, and the way to be rid of it. */
export function TagInputs(props: TagInputsProps) {
  const { called, row, problem, onChange, onBlur, onRemove, nameRef } = props;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Input
        ref={nameRef}
        className={styles.input}
        aria-label={`Name of ${called}`}
        aria-invalid={problem !== undefined}
        placeholder="Name"
        autoComplete="off"
        value={row.name}
        onChange={(_, { value }) => onChange({ ...row, name: value })}
        onBlur={onBlur}
      />
      <Input
        className={styles.input}
        aria-label={`Value of ${called}`}
        aria-invalid={problem !== undefined}
        placeholder="Value"
        autoComplete="off"
        value={row.value}
        onChange={(_, { value }) => onChange({ ...row, value })}
        onBlur={onBlur}
      />
      <Button
        className={styles.remove}
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={`Remove ${called}`}
        onClick={onRemove}
      />
    </div>
  );
}
