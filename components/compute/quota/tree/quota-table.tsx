'use client';

import { Button, Text } from '@fluentui/react-components';
import { TitleHead } from '@/components/table/title-head';
import { leftOf } from '@/lib/domain/quota/quota';
import { figure } from '@/lib/domain/text/figure';
import type { QuotaNode } from '@/lib/domain/quota/quota-tree';
import type { Verdict } from '@/lib/domain/verdict/verdict';
import { NameCell } from './name-cell';
import { nodeTitle, type OwnCompute } from './node-text';
import type { MoreRow, QuotaRow } from './quota-rows';
import { UsageCell } from './usage-cell';
import { indentOf, useTreeStyles } from './use-tree-styles';

interface QuotaTableProps {
  rows: readonly (QuotaRow | MoreRow)[];
  subscriptionId: string;
  ownCompute: (node: QuotaNode) => OwnCompute | undefined;
  onToggle: (id: string) => void;
  onMore: (id: string) => void;
  /** Whether limits of workspaces may be set. */
  maySetLimit: Verdict;
  onSetLimit: (node: QuotaNode) => void;
}

const columns = [
  { title: 'Quota', width: '46%' },
  { title: 'In use', width: '26%' },
  { title: 'Left', width: '12%' },
  { title: 'Limit of the workspace', width: '16%' },
] as const;
const withoutLimit = columns.slice(0, -1);

/** Each line of the quota, with those within it below and further in. */
export function QuotaTable(props: QuotaTableProps) {
  const styles = useTreeStyles();
  const { maySetLimit } = props;
  const shown = maySetLimit.ok ? columns : withoutLimit;
  return (
    <>
      {/* Said once: a button in each line would say it dozens of times. */}
      {!maySetLimit.ok && (
        <Text className={styles.note}>
          You cannot set limits of workspaces. {maySetLimit.reason}
        </Text>
      )}
      <table className={styles.table} aria-label="Quota">
        <TitleHead columns={shown} />
        <tbody>
          {props.rows.map((row) =>
            'more' in row ? (
              <MoreLine
                key={`${row.parent.id}/more`}
                row={row}
                span={shown.length}
                onMore={props.onMore}
              />
            ) : (
              <Line key={row.node.id} {...props} row={row} />
            ),
          )}
        </tbody>
      </table>
    </>
  );
}

function Line(props: Omit<QuotaTableProps, 'rows'> & { row: QuotaRow }) {
  const { row, subscriptionId, ownCompute, onToggle, maySetLimit, onSetLimit } = props;
  const { node, depth } = row;
  return (
    // Where rows stand below each other, a whole row is set in: a row of a table knows no padding.
    <tr style={{ paddingInlineStart: indentOf(depth) }}>
      <th scope="row">
        <NameCell
          row={row}
          subscriptionId={subscriptionId}
          own={ownCompute(node)}
          onToggle={onToggle}
        />
      </th>
      <td>
        <UsageCell row={row} />
      </td>
      <td>{leftText(node)}</td>
      {maySetLimit.ok && (
        <td>
          {takesLimit(node) && (
            <Button
              size="small"
              aria-label={`Set limit of ${nodeTitle(node)}`}
              onClick={() => onSetLimit(node)}
            >
              Set limit
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}

interface MoreLineProps {
  row: MoreRow;
  span: number;
  onMore: (id: string) => void;
}

function MoreLine({ row, span, onMore }: MoreLineProps) {
  const { more, parent, depth } = row;
  return (
    <tr>
      <td colSpan={span} style={{ paddingInlineStart: indentOf(depth) }}>
        <Button appearance="subtle" onClick={() => onMore(parent.id)}>
          {`Show more of ${nodeTitle(parent)}: ${figure(more)} are left`}
        </Button>
      </td>
    </tr>
  );
}

/** Only dedicated quota has limits of workspaces (Azure docs, "Manage quotas"). */
const takesLimit = ({ level, priority }: QuotaNode): boolean =>
  priority === 'Dedicated' && (level === 'family' || level === 'workspace');

function leftText(node: QuotaNode): string {
  if (node.level === 'compute' || node.level === 'rest' || node.limit < 0) return '';
  return `${figure(leftOf(node))} left`;
}
