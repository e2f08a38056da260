'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ComputeDetails } from '@/lib/domain/compute/compute-details';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { Section } from '../detail/section';
import { CodePanel } from './code-panel';
import { targetOfDetails } from './target-of-details';
import { UseSection } from './use-section';

interface DetailCodeProps {
  workspace: WorkspaceRef;
  details: ComputeDetails;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

/** A compute as code: what makes another one like it, and what uses this one. */
export function DetailCode({ workspace, details }: DetailCodeProps) {
  const styles = useStyles();
  const { compute } = details;
  const target = targetOfDetails(details);
  return (
    <div className={styles.root}>
      <Section title="Make one like it">
        {target ? (
          <CodePanel subject={{ name: compute.name, workspace, target }} />
        ) : (
          <Text>No tool is known to make a compute of this type. The JSON view has all of it.</Text>
        )}
      </Section>
      <UseSection workspace={workspace} compute={compute} target={target} />
    </div>
  );
}
