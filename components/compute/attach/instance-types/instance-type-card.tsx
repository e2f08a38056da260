'use client';

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { RefCallback } from 'react';
import { LineField } from '@/components/form/line-field';
import type {
  InstanceTypeRow,
  InstanceTypeRowProblems,
} from '@/lib/domain/attach/instance-type-rows';
import { NodeSelectorRows } from './node-selector-rows';
import { ResourcesFields } from './resources-fields';

interface InstanceTypeCardProps {
  position: number;
  row: InstanceTypeRow;
  problems: InstanceTypeRowProblems;
  onChange: (row: InstanceTypeRow) => void;
  onRemove: () => void;
  nameRef?: RefCallback<HTMLInputElement>;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    width: '100%',
    maxWidth: '44rem',
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
});

/** One instance type: what it asks for, and at most gets. */
export function InstanceTypeCard(props: InstanceTypeCardProps) {
  const { position, row, problems, onChange, onRemove, nameRef } = props;
  const styles = useStyles();
  const called = `instance type ${position}`;
  return (
    <fieldset className={styles.root} aria-label={`Instance type ${position}`}>
      <div className={styles.head}>
        <Text weight="semibold">{`Instance type ${position}`}</Text>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={`Remove ${called}`}
          onClick={onRemove}
        />
      </div>
      <LineField
        label="Name"
        problem={problems.name}
        value={row.name}
        onChange={(name) => onChange({ ...row, name })}
        {...(nameRef && { inputRef: nameRef })}
      />
      <ResourcesFields
        title="Requests"
        called={called}
        hint="What must be free on a node before a job starts there."
        problem={problems.requests}
        row={row.requests}
        onChange={(requests) => onChange({ ...row, requests })}
      />
      <ResourcesFields
        title="Limits"
        called={called}
        hint="What a job gets at most. A GPU is limited to what is requested."
        problem={problems.limits}
        row={row.limits}
        onChange={(limits) => onChange({ ...row, limits })}
      />
      <NodeSelectorRows
        called={called}
        problem={problems.nodeSelector}
        rows={row.nodeSelector}
        onChange={(nodeSelector) => onChange({ ...row, nodeSelector })}
      />
    </fieldset>
  );
}
