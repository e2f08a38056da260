'use client';

import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { JobNeed } from '@/lib/domain/availability/job-need';
import { gpuModel } from '@/lib/domain/vm-size/gpu-model';
import type { VmSize } from '@/lib/domain/vm-size/vm-size';
import { NeedChoice } from './need-choice';
import { NeedNumber, type NeedFigure } from './need-number';

interface NeedFormProps {
  need: JobNeed;
  onChange: (need: JobNeed) => void;
  /** To choose from. */
  sizes: readonly VmSize[];
}

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(10rem, 100%), 1fr))',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    maxWidth: '70rem',
  },
  switch: {
    gridColumn: '1 / -1',
    justifySelf: 'start',
    // Its own padding would set it off from the fields above.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
});

const figures: readonly { figure: NeedFigure; label: string }[] = [
  { figure: 'nodes', label: 'Nodes' },
  { figure: 'gpus', label: 'GPUs per node' },
  { figure: 'cores', label: 'vCPUs per node' },
  { figure: 'memoryGiB', label: 'Memory per node (GiB)' },
];

const collator = new Intl.Collator('en', { numeric: true });

/** What the job needs. */
export function NeedForm({ need, onChange, sizes }: NeedFormProps) {
  const styles = useStyles();
  const models = useMemo(
    () => [...new Set(sizes.flatMap((size) => gpuModel(size) ?? []))].toSorted(collator.compare),
    [sizes],
  );
  const names = useMemo(() => sizes.map(({ name }) => name).toSorted(collator.compare), [sizes]);
  const change = (part: Partial<JobNeed>) => onChange({ ...need, ...part });
  return (
    <search className={styles.root} aria-label="What the job needs">
      {figures.map(({ figure, label }) => (
        <NeedNumber
          key={figure}
          figure={figure}
          label={label}
          value={need[figure]}
          onChange={change}
        />
      ))}
      <NeedChoice
        label="GPU model"
        options={models}
        value={need.gpuModel}
        onChange={(gpu) => onChange(withChoice(need, 'gpuModel', gpu))}
      />
      <NeedChoice
        label="Virtual machine size"
        options={names}
        value={need.vmSize}
        onChange={(size) => onChange(withChoice(need, 'vmSize', size))}
      />
      <Switch
        className={styles.switch}
        label="May run on low priority"
        checked={need.lowPriority}
        onChange={(_, { checked }) => change({ lowPriority: checked })}
      />
    </search>
  );
}

function withChoice(need: JobNeed, part: 'gpuModel' | 'vmSize', value: string | undefined) {
  const { [part]: _, ...rest } = need;
  return value === undefined ? rest : { ...rest, [part]: value };
}
