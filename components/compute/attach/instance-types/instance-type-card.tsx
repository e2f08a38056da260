'use client';

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { controlName } from '@/components/form/faulty-control';
import { LineField } from '@/components/form/line-field';
import type {
  InstanceTypeRow,
  InstanceTypeRowProblems,
} from '@/lib/domain/attach/instance-type-rows';
import { NodeSelectorRows } from './node-selector-rows';
import { ResourcesFields } from './resources-fields';

interface InstanceTypeCardProps {
  index: number;
  row: InstanceTypeRow;
  problems: InstanceTypeRowProblems;
  onChange: (row: InstanceTypeRow) => void;
  onRemove: () => void;
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
  const { index, row, problems, onChange, onRemove } = props;
  const styles = useStyles();
  const position = index + 1;
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
        name={controlName(index, 'name')}
        problem={problems.name}
        value={row.name}
        onChange={(name) => onChange({ ...row, name })}
      />
      <ResourcesFields
        title="Requests"
        name={controlName(index, 'requests')}
        called={called}
        hint="What must be free on a node before a job starts there."
        problem={problems.requests}
        row={row.requests}
        onChange={(requests) => onChange({ ...row, requests })}
      />
      <ResourcesFields
        title="Limits"
        name={controlName(index, 'limits')}
        called={called}
        hint="What a job gets at most. A GPU is limited to what is requested."
        problem={problems.limits}
        row={row.limits}
        onChange={(limits) => onChange({ ...row, limits })}
      />
      <NodeSelectorRows
        of={called}
        name={controlName(index, 'nodeSelector')}
        problem={problems.nodeSelector}
        rows={row.nodeSelector}
        onChange={(nodeSelector) => onChange({ ...row, nodeSelector })}
      />
    </fieldset>
  );
}
