'use client';

import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { RefCallback } from 'react';
import type { TagRow } from '@/lib/domain/compute/create-form/create-form';

interface TagInputsProps {
  position: number;
  row: TagRow;
  problem: string | undefined;
  onChange: (row: TagRow) => void;
  onBlur: () => void;
  onRemove: () => void;
  nameRef?: RefCallback<HTMLInputElement>;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, maxWidth: '100%' },
  input: { flexGrow: 1, flexShrink: 1, flexBasis: '10rem', minWidth: '8rem' },
});

/** One tag: its name, its value, and the way to be rid of it. */
export function TagInputs(props: TagInputsProps) {
  const { position, row, problem, onChange, onBlur, onRemove, nameRef } = props;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Input
        ref={nameRef}
        className={styles.input}
        aria-label={`Name of tag ${position}`}
        aria-invalid={problem !== undefined}
        placeholder="Name"
        autoComplete="off"
        value={row.name}
        onChange={(_, { value }) => onChange({ ...row, name: value })}
        onBlur={onBlur}
      />
      <Input
        className={styles.input}
        aria-label={`Value of tag ${position}`}
        aria-invalid={problem !== undefined}
        placeholder="Value"
        autoComplete="off"
        value={row.value}
        onChange={(_, { value }) => onChange({ ...row, value })}
        onBlur={onBlur}
      />
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={`Remove tag ${position}`}
        onClick={onRemove}
      />
    </div>
  );
}
