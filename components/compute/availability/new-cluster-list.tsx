'use client';

import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useRouter } from 'next/navigation';
import { useId } from 'react';
import { routes } from '@/lib/browser/url/routes';
import type { Availability, NewCluster } from '@/lib/domain/availability/availability';
import type { WorkspaceRef } from '@/lib/domain/resource-id/resource-id';
import { count } from '@/lib/domain/text/count';
import { figure } from '@/lib/domain/text/figure';
import { vmPriorityLabels } from '@/lib/domain/vm-size/vm-size';
import { handOver } from '../code/import/handed-over';
import { priceText } from './answer-words';
import { newClusterTarget } from './new-cluster-target';

interface NewClusterListProps {
  workspace: WorkspaceRef;
  availability: Pick<Availability, 'newClusters' | 'newClusterHindrance'>;
}

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(16rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  card: {
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  minor: { color: tokens.colorNeutralForeground2 },
});

/** What a cluster that is made for the job could be. */
export function NewClusterList({ workspace, availability }: NewClusterListProps) {
  const styles = useStyles();
  const headingId = useId();
  const { newClusters, newClusterHindrance } = availability;
  return (
    <section aria-labelledby={headingId} className={styles.root}>
      <Subtitle2 as="h2" id={headingId} className={styles.heading} block>
        With a new cluster
      </Subtitle2>
      {newClusterHindrance !== undefined && <Text>{newClusterHindrance}</Text>}
      <ul className={styles.list}>
        {newClusters.map((offer) => (
          <li key={`${offer.vmSize} ${offer.priority}`} className={styles.card}>
            <Text weight="semibold">{offer.vmSize}</Text>
            {figuresOf(offer).map((line) => (
              <Caption1 key={line} className={styles.minor}>
                {line}
              </Caption1>
            ))}
            {newClusterHindrance === undefined && (
              <CreateButton workspace={workspace} offer={offer} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function CreateButton({ workspace, offer }: { workspace: WorkspaceRef; offer: NewCluster }) {
  const router = useRouter();
  const open = () => {
    const target = newClusterTarget(offer);
    handOver({ notation: 'what the job needs', name: '', target, notUsed: [] });
    router.push(routes.newCompute(workspace, 'cluster'));
  };
  return (
    <Button size="small" onClick={open} aria-label={`Create a cluster of ${nameOf(offer)}`}>
      Create a cluster…
    </Button>
  );
}

const nameOf = ({ vmSize, priority }: NewCluster): string =>
  priority === 'LowPriority' ? `${vmSize}, low priority` : vmSize;

const figuresOf = ({ price, priority, nodes, vCPUs, vCPUsLeft, location }: NewCluster) => [
  ...(price ? [priceText(price)] : []),
  `${count(nodes, 'node')}, ${vmPriorityLabels[priority].toLowerCase()}, in ${location}`,
  vCPUsLeft === undefined
    ? `Takes ${figure(vCPUs)} vCPUs, which no quota limits`
    : `Takes ${figure(vCPUs)} of the ${figure(vCPUsLeft)} vCPUs that are left`,
];
