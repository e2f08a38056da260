'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { ExternalLink } from '@/components/ui/external-link';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import type { Instance } from '@/lib/domain/compute/compute';
import { canOpenApplications } from '@/lib/domain/compute/instance-can';
import { isSafeLink } from '../is-safe-link';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    overflow: 'hidden',
  },
  one: { flexShrink: 0 },
  off: { color: tokens.colorNeutralForeground3 },
});

/** What an instance serves, each in a tab of its own; greyed where it cannot be opened. */
export function ApplicationsCell({ instance }: { instance: Instance }) {
  const styles = useStyles();
  const { id } = useSignedInUser();
  const { applications = [] } = instance;
  const verdict = canOpenApplications(instance, id, undefined);
  if (applications.length === 0) return <>—</>;
  return (
    <span className={styles.root} title={verdict.ok ? undefined : verdict.reason}>
      {applications.map(({ name, url }) => (
        <span key={name} className={styles.one}>
          {verdict.ok && isSafeLink(url) ? (
            <ExternalLink href={url}>{name}</ExternalLink>
          ) : (
            <span className={styles.off}>{name}</span>
          )}
        </span>
      ))}
    </span>
  );
}
