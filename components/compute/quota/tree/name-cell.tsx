'use client';

import { Button, mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { TextLink } from '@/components/ui/text-link';
import { routes, tabs } from '@/lib/browser/url/routes';
import type { QuotaNode } from '@/lib/domain/quota/quota-tree';
import { nodeDetail, nodeTitle, type OwnCompute } from './node-text';
import type { QuotaRow } from './quota-rows';
import { indentOf, useTreeStyles } from './use-tree-styles';

interface NameCellProps {
  row: QuotaRow;
  subscriptionId: string;
  own: OwnCompute | undefined;
  onToggle: (id: string) => void;
}

/** What a line is of, and whether what is within it is shown. */
export function NameCell({ row, subscriptionId, own, onToggle }: NameCellProps) {
  const styles = useTreeStyles();
  const { node, depth, isOpen } = row;
  const title = nodeTitle(node);
  const detail = nodeDetail(node, own);
  const href = hrefOf(subscriptionId, node, own);
  return (
    <div className={styles.name} style={{ paddingInlineStart: indentOf(depth) }}>
      {isOpen === undefined ? (
        <span className={styles.noOpener} />
      ) : (
        <Button
          appearance="transparent"
          className={styles.opener}
          aria-label={title}
          aria-expanded={isOpen}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          onClick={() => onToggle(node.id)}
        />
      )}
      <span className={styles.words}>
        <span className={mergeClasses(node.level === 'pool' && styles.pool)}>
          {href ? <TextLink href={href}>{title}</TextLink> : title}
        </span>
        {detail && <span className={styles.detail}>{detail}</span>}
      </span>
    </div>
  );
}

/** What kind a compute of another workspace is, its page finds out. */
function hrefOf(subscriptionId: string, node: QuotaNode, own?: OwnCompute): string | undefined {
  const { level, place, compute } = node;
  if (level !== 'compute' || !place || compute === undefined) return undefined;
  const tab = tabs[own?.compute.kind ?? 'cluster'];
  return routes.compute({ subscriptionId, ...place, name: compute }, tab);
}
