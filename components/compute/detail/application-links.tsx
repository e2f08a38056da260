'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { ExternalLink } from '@/components/ui/external-link';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import { isMine, ownerOf, type Instance } from '@/lib/domain/compute/compute';
import { instanceIsUp } from '@/lib/domain/compute/compute-state';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** Links into the applications of an instance that can be opened now, else why not. */
export function ApplicationLinks({ instance }: { instance: Instance }) {
  const styles = useStyles();
  const user = useSignedInUser();
  const { applications = [] } = instance;
  if (!instanceIsUp(instance)) return <>They can be opened while the instance runs.</>;
  const owner = ownerOf(instance);
  // Azure docs, "Create a compute instance": only whom it is assigned to may open applications.
  if (owner && !isMine(instance, user.id)) {
    return <>Only {owner.name ?? owner.id} can open its applications.</>;
  }
  if (applications.length === 0) return <>The service lists none.</>;
  return (
    <ul className={styles.list}>
      {applications.map(({ name, url }) => (
        <li key={name}>
          {/^https:/i.test(url) ? <ExternalLink href={url}>{name}</ExternalLink> : name}
        </li>
      ))}
    </ul>
  );
}
