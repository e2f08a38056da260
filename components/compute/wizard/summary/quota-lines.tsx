'use client';

import { makeStyles, tokens } from '@fluentui/react-components';
import { familyTitle } from '@/components/compute/quota/quota-text';
import { leftOf, quotaLines, type QuotaLine } from '@/lib/domain/quota/quota';
import { figure } from '@/lib/domain/text/figure';
import type { VmPriority, VmSize } from '@/lib/domain/vm-size/vm-size';
import { useCreate } from '../create-context';
import { QuotaLineText } from './quota-line-text';

interface QuotaLinesProps {
  size: VmSize;
  priority: VmPriority;
  /** vCPUs of all nodes that there may be, where that is a number. */
  most: number | undefined;
}

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  value: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Each quota that the nodes count against: what is left of it now, and with all of them there. */
export function QuotaLines({ size, priority, most }: QuotaLinesProps) {
  const styles = useStyles();
  const { quota } = useCreate().facts;
  const lines = quota ? quotaLines(quota, size, priority).filter(({ limit }) => limit >= 0) : [];
  if (lines.length === 0) return <QuotaLineText size={size} priority={priority} />;
  return (
    <dl className={styles.list}>
      {lines.map((line) => (
        <div key={line.name}>
          <dt>{familyTitle(line.name)}</dt>
          <dd className={styles.value}>{lineText(line, most)}</dd>
        </div>
      ))}
    </dl>
  );
}

function lineText(line: QuotaLine, most: number | undefined): string {
  const left = leftOf(line);
  const now = `${figure(left)} of ${figure(line.limit)} vCPUs left`;
  if (most === undefined) return now;
  return most > left
    ? `${now}, ${figure(most - left)} too few for the maximum`
    : `${now}, ${figure(left - most)} at the maximum`;
}
