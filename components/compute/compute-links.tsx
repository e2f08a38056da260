'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { TextLink } from '@/components/ui/text-link';
import { routes } from '@/lib/browser/url/routes';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
});

/** What else there is about the computes of a workspace. */
export function ComputeLinks({ workspace }: { workspace: WorkspaceRef }) {
  return (
    <nav aria-label="More about computes" className={useStyles().root}>
      <TextLink href={routes.targets(workspace)}>All compute targets</TextLink>
      <TextLink href={routes.importCode(workspace)}>Import code</TextLink>
      <TextLink href={routes.policy(workspace)}>Azure Policy</TextLink>
    </nav>
  );
}
