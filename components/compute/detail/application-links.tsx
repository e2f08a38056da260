'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { isSafeLink } from '@/components/compute/is-safe-link';
import { ExternalLink } from '@/components/ui/external-link';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import type { Instance } from '@/lib/domain/compute/compute';
import { canOpenApplications } from '@/lib/domain/compute/instance-can';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** What an instance serves; where it cannot be opened, its names alone and why. */
export function ApplicationLinks({ instance }: { instance: Instance }) {
  const styles = useStyles();
  const user = useSignedInUser();
  const { applications = [] } = instance;
  const verdict = canOpenApplications(instance, user.id, undefined);
  if (applications.length === 0 && verdict.ok) return <>The service lists none.</>;
  return (
    <>
      {!verdict.ok && <div>{verdict.reason}</div>}
      <ul className={styles.list}>
        {applications.map(({ name, url }) => (
          <li key={name}>
            {verdict.ok && isSafeLink(url) ? <ExternalLink href={url}>{name}</ExternalLink> : name}
          </li>
        ))}
      </ul>
    </>
  );
}
