'use client';

import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { TagRow } from '@/lib/domain/compute/create-form/create-form';
import type { RowProps } from './row-group';

interface TagInputsProps extends Omit<RowProps<TagRow>, 'index'> {
  problem: string | undefined;
  /** What its first input is called within the list that it stands in. */
  name?: string;
  onBlur?: () => void;
}

const useStyles = makeStyles({
  root: { display: 'flex', gap: tokens.spacingHorizontalS, width: '100%', maxWidth: '40rem' },
  // The button stays beside both, on a telephone too.
  input: { flexGrow: 1, flexShrink: 1, flexBasis: '10rem', minWidth: 0 },
  remove: { flexShrink: 0 },
});

/** One name with its value, and the way to be rid of it. */
export function TagInputs(props: TagInputsProps) {
  const { called, row, problem, onChange, onBlur, onRemove, name } = props;
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Input
        className={styles.input}
        {...(name !== undefined && { name })}
        aria-label={`Name of ${called}`}
        aria-invalid={problem !== undefined}
        placeholder="Name"
        autoComplete="off"
        value={row.name}
        onChange={(_, { value }) => onChange({ ...row, name: value })}
        {...(onBlur && { onBlur })}
      />
      <Input
        className={styles.input}
        aria-label={`Value of ${called}`}
        aria-invalid={problem !== undefined}
        placeholder="Value"
        autoComplete="off"
        value={row.value}
        onChange={(_, { value }) => onChange({ ...row, value })}
        {...(onBlur && { onBlur })}
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
