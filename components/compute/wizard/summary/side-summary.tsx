'use client';

import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { sizeNamed } from '@/lib/domain/compute/create-form/create-form-problems';
import { gpuLabel } from '@/lib/domain/vm-size/gpu-model';
import { memoryLabel } from '@/lib/domain/vm-size/size-figures';
import type { VmSize } from '@/lib/domain/vm-size/vm-size';
import { useCreate } from '../create-context';
import { useCreateForm } from '../use-create-form';
import { InstanceSummary } from './instance-summary';
import { ScaleSummary } from './scale-summary';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    alignContent: 'start',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0 },
  size: { display: 'grid' },
});

/** What the choices amount to: machines, vCPUs against quota, money. */
export function SideSummary({ children }: { children?: ReactNode }) {
  const styles = useStyles();
  const { kind, facts } = useCreate();
  const form = useCreateForm();
  const size = sizeNamed(facts.sizes, form.vmSize);
  return (
    <aside className={styles.root} aria-label="Summary">
      <Subtitle2 as="h2" className={styles.title}>
        Summary
      </Subtitle2>
      {!size && <Text>Choose a virtual machine size to see what it takes and costs.</Text>}
      {size && (
        <>
          <div className={styles.size}>
            <Text weight="semibold">{size.name}</Text>
            <Text size={200}>{sizeText(size)}</Text>
          </div>
          {kind === 'cluster' ? (
            <ScaleSummary form={form} size={size} />
          ) : (
            <InstanceSummary form={form} size={size} />
          )}
          {children}
          <Text size={200}>Retail prices of Linux machines; disks and network come on top.</Text>
        </>
      )}
    </aside>
  );
}

function sizeText(size: VmSize): string {
  const gpu = size.gpus > 0 ? `, ${gpuLabel(size)}` : '';
  return `${size.vCPUs} vCPUs${gpu}, ${memoryLabel(size)} memory`;
}
