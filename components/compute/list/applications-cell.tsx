'use client';

import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { ExternalLink } from '@/components/ui/external-link';
import { LazyMenu } from '@/components/ui/lazy-menu';
import { LazyTooltip } from '@/components/ui/lazy-tooltip';
import { useSignedInUser } from '@/lib/browser/auth/signed-in-user';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import type { Instance } from '@/lib/domain/compute/compute';
import { canOpenApplications } from '@/lib/domain/compute/instance-can';
import { count } from '@/lib/domain/text/count';
import { groupApplications } from '../group-applications';
import { isSafeLink } from '../is-safe-link';
import { useListContext } from './list-context';

const MoreApplicationsPopup = lazy(() =>
  import('./more-applications-popup').then((module) => ({
    default: module.MoreApplicationsPopup,
  })),
);

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    overflow: 'hidden',
  },
  one: { flexShrink: 0 },
  off: { color: tokens.colorNeutralForeground3 },
  more: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

/**
 * What an instance serves, each in a tab of its own; greyed where it cannot be opened. Those that
 * somebody added are behind a button.
 */
export function ApplicationsCell({ instance }: { instance: Instance }) {
  const styles = useStyles();
  const { workspace } = useListContext();
  const { id } = useSignedInUser();
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  const { own, custom } = groupApplications(instance.applications ?? []);
  const verdict = canOpenApplications(instance, id, permissions);
  if (own.length + custom.length === 0) return <>—</>;
  if (!verdict.ok) {
    return (
      <LazyTooltip relationship="description" content={verdict.reason}>
        <span className={styles.off}>
          {own.map(({ name }) => name).join(', ')}
          {custom.length > 0 && ` +${custom.length}`}
        </span>
      </LazyTooltip>
    );
  }
  return (
    <span className={styles.root}>
      {own.map(({ name, url }) => (
        <span key={`${name} ${url}`} className={styles.one}>
          {isSafeLink(url) ? <ExternalLink href={url}>{name}</ExternalLink> : name}
        </span>
      ))}
      {custom.length > 0 && (
        <LazyMenu
          button={
            <Button
              appearance="subtle"
              size="small"
              className={styles.more}
              aria-label={`${count(custom.length, 'more application')} of ${instance.name}`}
            >{`+${custom.length}`}</Button>
          }
        >
          {(button) => <MoreApplicationsPopup button={button} applications={custom} />}
        </LazyMenu>
      )}
    </span>
  );
}
