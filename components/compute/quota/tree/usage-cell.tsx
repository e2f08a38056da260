'use client';

import { mergeClasses } from '@fluentui/react-components';
import { quotaLevel, quotaText } from '../quota-text';
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
        {isPart ? `${node.used} vCPUs` : quotaText(node)}
      </span>
      {full > 0 && (
        <div className={styles.bar} aria-hidden>
          <div
            className={mergeClasses(
              styles.filling,
              level === 'near' && styles.nearFilling,
              level === 'full' && styles.fullFilling,
            )}
            style={{ width: `${share * 100}%` }}
          />
        </div>
      )}
    </>
  );
}
