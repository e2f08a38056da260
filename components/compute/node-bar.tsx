'use client';

import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LazyTooltip } from '@/components/ui/lazy-tooltip';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { NodeCounts } from '@/lib/domain/compute/node-counts';
import { nodeSegments, nodeSummary } from './node-segments';
import { useNodeStateStyles } from './node-state-styles';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    gap: tokens.strokeWidthThick,
    width: '100%',
    minWidth: '6rem',
    height: tokens.spacingVerticalM,
    // Forced colours would paint every state the same.
    forcedColorAdjust: 'none',
  },
  segment: {
    flexBasis: 0,
    minWidth: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** The states of a cluster's nodes at a glance; the same in words for who cannot see it. */
export function NodeBar({ nodes, maxNodes }: { nodes: NodeCounts; maxNodes: number }) {
  const styles = useStyles();
  const colours = useNodeStateStyles();
  const segments = nodeSegments(nodes, maxNodes);
  const summary = nodeSummary(segments, maxNodes);
  return (
    <LazyTooltip content={summary} relationship="inaccessible">
      <div className={styles.root}>
        <VisuallyHidden>{summary}</VisuallyHidden>
        {segments.map(({ state, count }) => (
          <span
            key={state}
            className={mergeClasses(styles.segment, colours[state])}
            style={{ flexGrow: count }}
          />
        ))}
      </div>
    </LazyTooltip>
  );
}
