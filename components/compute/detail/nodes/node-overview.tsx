'use client';

import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NodeBar } from '@/components/compute/node-bar';
import { nodeSegments, nodeStateWords } from '@/components/compute/node-segments';
import { useNodeStateStyles } from '@/components/compute/node-state-styles';
import { TimeText } from '@/components/ui/time-text';
import type { Cluster } from '@/lib/domain/compute/compute';
import { isResizing } from '@/lib/domain/compute/compute-state';
import { count } from '@/lib/domain/text/count';

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalM} 0`,
    padding: 0,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: {
    width: '12px',
    height: '12px',
    borderRadius: tokens.borderRadiusSmall,
    // Forced colours would paint every state the same.
    forcedColorAdjust: 'none',
  },
});

/** How the nodes stand now, and where the cluster is going. */
export function NodeOverview({ cluster, since }: { cluster: Cluster; since?: string | undefined }) {
  const styles = useStyles();
  const colours = useNodeStateStyles();
  const { nodes, maxNodes } = cluster;
  return (
    <>
      <NodeBar nodes={nodes} maxNodes={maxNodes} />
      <ul className={styles.legend}>
        {nodeSegments(nodes, maxNodes).map(({ state, count: ofState }) => (
          <li key={state} className={styles.entry}>
            <span className={mergeClasses(styles.swatch, colours[state])} aria-hidden />
            {ofState} {nodeStateWords[state]}
          </li>
        ))}
      </ul>
      <Caption1>
        {sizeText(cluster)}
        {since && (
          <>
            {' since '}
            <TimeText value={since} />
          </>
        )}
      </Caption1>
    </>
  );
}

/** A cluster has its last nodes some time before they are ready: from 4 to 4 says nothing. */
function sizeText(cluster: Cluster): string {
  const { currentNodes, targetNodes, maxNodes } = cluster;
  if (isResizing(cluster)) {
    return currentNodes === targetNodes
      ? `Resizing to ${count(targetNodes, 'node')}`
      : `Resizing from ${currentNodes} to ${count(targetNodes, 'node')}`;
  }
  return currentNodes === maxNodes
    ? `Steady at ${count(maxNodes, 'node')}, its maximum`
    : `Steady at ${currentNodes} of at most ${count(maxNodes, 'node')}`;
}
