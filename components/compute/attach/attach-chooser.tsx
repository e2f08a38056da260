'use client';

import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { Notice } from '@/components/feedback/notice';
import { PageHeader } from '@/components/shell/page-header';
import { TextLink } from '@/components/ui/text-link';
import { workspaceQueries } from '@/lib/browser/queries/workspace-queries';
import { routes, tabs } from '@/lib/browser/url/routes';
import { waysOf, type AttachedKind, type AttachWay } from '@/lib/domain/attach/attach-ways';
import { attachWords } from '@/lib/domain/attach/attach-words';
import { canCreate } from '@/lib/domain/compute/compute-can';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { computeCrumbs } from '../compute-crumbs';

interface AttachChooserProps {
  workspace: WorkspaceRef;
  kind: AttachedKind;
}

const titles: Record<AttachedKind, string> = {
  inference: 'New inference cluster',
  attached: 'Attach compute',
};

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  way: {
    display: 'grid',
    alignContent: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** What a workspace can be given of a kind, and what each is for. */
export function AttachChooser({ workspace, kind }: AttachChooserProps) {
  const styles = useStyles();
  const { data: permissions } = useQuery(workspaceQueries.permissions(workspace));
  const verdict = canCreate(permissions);
  return (
    <div className={styles.root}>
      <PageHeader
        title={titles[kind]}
        crumbs={[...computeCrumbs(workspace, tabs[kind]), { label: titles[kind] }]}
      />
      {!verdict.ok && (
        <Notice intent="warning" title="You may look, but not attach.">
          {verdict.reason}
        </Notice>
      )}
      <ul className={styles.list}>
        {waysOf(kind).map((way) => (
          <li key={way.id} className={styles.way}>
            <h2 className={styles.title}>
              <TextLink href={routes.attach(workspace, way)}>{way.title}</TextLink>
            </h2>
            <Text>{attachWords[way.computeType].what}</Text>
            <Text size={200}>{needsOf(way)}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

const needsOf = ({ computeType, source }: AttachWay): string =>
  source === 'new'
    ? 'Makes the cluster, and deletes it with the compute. Takes 10 to 15 minutes.'
    : `Needed: ${attachWords[computeType].needs}`;
