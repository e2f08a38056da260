'use client';

import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { controlName } from '@/components/form/faulty-control';
import { LineField } from '@/components/form/line-field';
import type { ApplicationRowProblems } from '@/lib/domain/compute/create-form/application-rows';
import type { ApplicationRow } from '@/lib/domain/compute/create-form/instance-form';
import { EnvironmentRows } from './environment-rows';
import { MountRows } from './mount-rows';

interface ApplicationCardProps {
  index: number;
  row: ApplicationRow;
  problems: ApplicationRowProblems;
  onChange: (row: ApplicationRow) => void;
  onBlur: () => void;
  onRemove: () => void;
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '60rem',
    padding: tokens.spacingHorizontalL,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center' },
  ports: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(10rem, 1fr))',
    gap: tokens.spacingHorizontalM,
    maxWidth: '32rem',
  },
});

/** One container: its image, where it listens, and what of the instance it sees. */
export function ApplicationCard(props: ApplicationCardProps) {
  const { index, row, problems, onChange, onBlur, onRemove } = props;
  const styles = useStyles();
  const position = index + 1;
  const called = `application ${position}`;
  const line = (part: 'name' | 'image' | 'targetPort' | 'publishedPort') => ({
    name: controlName(index, part),
    value: row[part],
    problem: problems[part],
    onChange: (value: string) => onChange({ ...row, [part]: value }),
    onBlur,
  });
  return (
    <section className={styles.root} aria-label={`Application ${position}`}>
      <div className={styles.head}>
        <Text weight="semibold">{row.name.trim() || `Application ${position}`}</Text>
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={`Remove ${called}`}
          onClick={onRemove}
        />
      </div>
      <LineField
        label="Application name"
        hint="Begins with a letter; 2 to 31 letters, digits and -."
        {...line('name')}
      />
      <LineField
        label="Docker image"
        hint="From a registry that the instance may pull from, as ghcr.io/owner/name:tag."
        {...line('image')}
      />
      <div className={styles.ports}>
        <LineField
          label="Target port"
          info="Where the container listens."
          inputMode="numeric"
          {...line('targetPort')}
        />
        <LineField
          label="Published port"
          info="Where the instance serves it. Each application needs its own."
          inputMode="numeric"
          {...line('publishedPort')}
        />
      </div>
      <EnvironmentRows
        of={called}
        name={controlName(index, 'environment')}
        rows={row.environment}
        problem={problems.environment}
        onChange={(environment) => onChange({ ...row, environment })}
        onBlur={onBlur}
      />
      <MountRows
        of={called}
        name={controlName(index, 'mounts')}
        rows={row.mounts}
        problem={problems.mounts}
        onChange={(mounts) => onChange({ ...row, mounts })}
        onBlur={onBlur}
      />
    </section>
  );
}
