'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { LazyTooltip } from '@/components/ui/lazy-tooltip';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Cluster } from '@/lib/domain/compute/compute';
import type { ComputeNode } from '@/lib/domain/compute/compute-node';
import { stateLabel } from '@/lib/domain/compute/compute-state';
import { isUnusable, nodeProblems } from './node-problems';

const useStyles = makeStyles({
  root: { position: 'relative', display: 'flex', alignItems: 'center', gap: '4px' },
  icon: { display: 'inline-flex', color: tokens.colorStatusWarningForeground1 },
});

/** How a node is; of an unusable one also why. */
export function NodeStateCell({ node, cluster }: { node: ComputeNode; cluster: Cluster }) {
  const styles = useStyles();
  const label = stateLabel(node.state);
  if (!isUnusable(node)) return <>{label}</>;
  const words = nodeProblems(node, cluster).map(({ code, message }) => `${code}: ${message}`);
  const text = words.join(' ') || 'The service gives no reason.';
  return (
    <span className={styles.root}>
      {label}
      <LazyTooltip content={text} relationship="inaccessible">
        <span className={styles.icon}>
          <Warning16Filled aria-hidden />
          <VisuallyHidden>{text}</VisuallyHidden>
        </span>
      </LazyTooltip>
    </span>
  );
}
