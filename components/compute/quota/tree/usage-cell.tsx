'use client';

import { mergeClasses } from '@fluentui/react-components';
import { figure } from '@/lib/domain/text/figure';
import { quotaLevel, quotaText } from '../quota-text';
import { UsageBar } from '../usage-bar';
import type { QuotaRow } from './quota-rows';
import { useTreeStyles } from './use-tree-styles';

/** What a line uses, in words and as a bar. */
export function UsageCell({ row: { node, full } }: { row: QuotaRow }) {
  const styles = useTreeStyles();
  const isPart = node.level === 'compute' || node.level === 'rest';
  const level = isPart ? 'unlimited' : quotaLevel(node);
  const share = full > 0 ? Math.min(1, Math.max(0, node.used / full)) : 0;
  return (
    <>
      <span
        className={mergeClasses(level === 'near' && styles.near, level === 'full' && styles.full)}
      >
        {isPart ? `${figure(node.used)} vCPUs` : quotaText(node)}
      </span>
      {full > 0 && <UsageBar className={styles.bar} level={level} share={share} />}
    </>
  );
}
