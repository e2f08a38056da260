'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { groupApplications } from '@/components/compute/group-applications';
import { isSafeLink } from '@/components/compute/is-safe-link';
import { ExternalLink } from '@/components/ui/external-link';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { Instance } from '@/lib/domain/compute/compute';
import { canOpenApplications } from '@/lib/domain/compute/instance-can';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    overflowWrap: 'anywhere',
  },
  reason: { marginBlockEnd: tokens.spacingVerticalS },
  off: { color: tokens.colorNeutralForeground3 },
});

interface ApplicationLinksProps {
  workspace: WorkspaceRef;
  instance: Instance;
}

/** What an instance serves; where it cannot be opened, its names alone and why. */
export function ApplicationLinks({ workspace, instance }: ApplicationLinksProps) {
  const styles = useStyles();
  const user = useSignedInUser();
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  const { own, custom } = groupApplications(instance.applications ?? []);
  const all = [...own, ...custom];
  const verdict = canOpenApplications(instance, user.id, permissions);
  if (all.length === 0 && verdict.ok) return <>The service lists none.</>;
  return (
    <>
      {!verdict.ok && <div className={styles.reason}>{verdict.reason}</div>}
      {all.length > 0 && (
        <ul className={styles.list}>
          {all.map(({ name, url }) => (
            <li key={`${name} ${url}`} className={verdict.ok ? undefined : styles.off}>
              {verdict.ok && isSafeLink(url) ? (
                <ExternalLink href={url}>{name}</ExternalLink>
              ) : (
                name
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
