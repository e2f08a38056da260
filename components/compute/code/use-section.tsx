'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ExternalLink } from '@/components/ui/external-link';
import { usePublicConfig } from '@/lib/browser/public-config';
import { cloudOfPortal, portalUrl, studioUrl } from '@/lib/domain/code/portal-links';
import type { CodeTarget } from '@/lib/domain/code/subject';
import { useLines } from '@/lib/domain/code/use-it';
import type { Compute } from '@/lib/domain/compute/compute';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { CodeLine } from '../detail/instance/code-line';
import { Section } from '../detail/section';
import { computeTypeOf, sshCommandOf } from './ways-in';

interface UseSectionProps {
  workspace: WorkspaceRef;
  compute: Compute;
  target: CodeTarget | undefined;
}

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

/** How a job gets onto this compute from each tool, and the same compute elsewhere. */
export function UseSection({ workspace, compute, target }: UseSectionProps) {
  const styles = useStyles();
  const { name } = compute;
  const cloud = cloudOfPortal(usePublicConfig().portalUrl);
  const lines = useLines({ name, computeType: computeTypeOf(compute) }, workspace);
  const ssh = target && sshCommandOf(name, target);
  return (
    <Section title="Use this compute">
      <div className={styles.root}>
        {lines.length === 0 && !ssh && (
          <Text>No tool sends jobs to a compute of this type by its name.</Text>
        )}
        {lines.map(({ tool, text }) => (
          <CodeLine key={tool} label={tool} what={`the lines for ${tool}`} code={text.trimEnd()} />
        ))}
        {ssh !== undefined && <CodeLine label="SSH" what="ssh command" code={ssh} />}
        <div className={styles.links}>
          <ExternalLink href={studioUrl(workspace, name, cloud)}>Open in the studio</ExternalLink>
          <ExternalLink href={portalUrl(workspace, name, cloud)}>
            Open in the Azure portal
          </ExternalLink>
        </div>
      </div>
    </Section>
  );
}
