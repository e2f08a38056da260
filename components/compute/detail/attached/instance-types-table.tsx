'use client';

import {
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { InstanceType } from '@/lib/domain/attach/instance-type';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { minWidth: '40rem' },
  cell: { paddingBlock: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
});

const titles = ['Name', 'Requests', 'Limits', 'Node selector'];

/** What jobs may ask a cluster for. */
export function InstanceTypesTable({ types }: { types: readonly InstanceType[] }) {
  const styles = useStyles();
  return (
    // Scrolls sideways on a telephone, by the keyboard too.
    <div className={styles.scroll} role="region" aria-label="Instance types" tabIndex={0}>
      <Table aria-label="Instance types" className={styles.table} size="small">
        <TableHeader>
          <TableRow>
            {titles.map((title) => (
              <TableHeaderCell key={title}>{title}</TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {types.map(({ name, requests, limits, nodeSelector }) => (
            <TableRow key={name}>
              {[name, resourcesText(requests), resourcesText(limits), labelsText(nodeSelector)].map(
                (text, index) => (
                  <TableCell key={titles[index]} className={styles.cell}>
                    {text}
                  </TableCell>
                ),
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function resourcesText({ cpu, memory, gpu }: InstanceType['requests']): string {
  const parts = [cpu && `CPU ${cpu}`, memory && `memory ${memory}`, gpu && `GPU ${gpu}`];
  return parts.filter(Boolean).join(', ') || '—';
}

const labelsText = (labels: InstanceType['nodeSelector']): string =>
  Object.entries(labels)
    .map(([name, value]) => `${name}=${value}`)
    .join(', ') || '—';
