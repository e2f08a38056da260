'use client';

import { Button } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useNow } from '@/components/feedback/use-now';
import { jobQueries } from '@/lib/browser/queries/job-queries';
import { clusterSettingsOf } from '@/lib/domain/arm-body/cluster-settings';
import type { Cluster } from '@/lib/domain/compute/compute';
import { isResizing } from '@/lib/domain/compute/compute-state';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { textAt } from '../arm-value';
import { Section } from '../section';
import { needsExplaining } from './needs-explaining';

const ScalingFindings = dynamic(
  () => import('./scaling-findings').then((module) => module.ScalingFindings),
  { ssr: false },
);

interface ScalingPanelProps {
  workspace: WorkspaceRef;
  cluster: Cluster;
  arm: ComputeDetails['arm'];
}

const resizedAt = 'properties.properties.allocationStateTransitionTime';
const question = 'Why is it not scaling?';

/** The answer to why a cluster does not scale: unasked where people would ask, else on demand. */
export function ScalingPanel({ workspace, cluster, arm }: ScalingPanelProps) {
  const [isShown, setShown] = useState(false);
  const { data: jobs } = useQuery(jobQueries.active(workspace));
  const since = Date.parse(textAt(arm, resizedAt) ?? '');
  const forMs = useNow(isResizing(cluster)) - since;
  if (!isShown && needsExplaining(cluster, { jobs, forMs })) {
    // It stays once it is there: who clears a cause wants to see that none is left.
    setShown(true);
  }
  if (!isShown) {
    return (
      <div>
        <Button icon={<QuestionCircleRegular />} onClick={() => setShown(true)}>
          {question}
        </Button>
      </div>
    );
  }
  return (
    <Section title={question}>
      <ScalingFindings
        workspace={workspace}
        cluster={cluster}
        subnetId={clusterSettingsOf(arm).subnetId}
      />
    </Section>
  );
}
