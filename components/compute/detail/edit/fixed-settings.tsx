'use client';

import { FormSection } from '@/components/form/form-section';
import { KeyValueList } from '@/components/ui/key-value-list';
import type { Cluster } from '@/lib/domain/compute/compute';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import { fixedLines } from './fixed-lines';

interface FixedSettingsProps {
  cluster: Cluster;
  arm: ComputeDetails['arm'];
}

/** What stays as the cluster was created, and what to do about that. */
export function FixedSettings({ cluster, arm }: FixedSettingsProps) {
  return (
    <FormSection
      title="Fixed"
      intro="Azure sets these when a cluster is created and takes no change of them. For other ones, create another cluster and delete this one."
    >
      <KeyValueList items={fixedLines(cluster, arm)} />
    </FormSection>
  );
}
