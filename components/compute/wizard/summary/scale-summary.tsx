'use client';

import { makeStyles, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { MultilineBar } from '@/components/ui/multiline-bar';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import {
  scaleEstimate,
  typedCount,
  type AtNodes,
} from '@/lib/domain/compute/create-form/scale-estimate';
import { scaleWarnings } from '@/lib/domain/compute/create-form/scale-warnings';
import { moneyLabel } from '@/lib/domain/vm-size/size-figures';
import type { VmSize } from '@/lib/domain/vm-size/vm-size';
import { idleTimeLabel } from '../idle-time-label';
import { useCreate } from '../create-context';
import { QuotaLines } from './quota-lines';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { textAlign: 'end', padding: `${tokens.spacingVerticalXS} 0` },
    '& th:first-child': { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  },
  warnings: { display: 'grid', gap: tokens.spacingVerticalS },
});

/** What a cluster takes and costs at rest and at most, and what may not be meant. */
export function ScaleSummary({ form, size }: { form: CreateForm; size: VmSize }) {
  const styles = useStyles();
  const { facts } = useCreate();
  const { min, max, idleCost } = scaleEstimate(form, size);
  const idleSeconds = typedCount(form.scale.idleSeconds);
  const { currency } = size.price;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>When</VisuallyHidden>
            </th>
            <th scope="col">Nodes</th>
            <th scope="col">vCPUs</th>
            <th scope="col">Per hour</th>
          </tr>
        </thead>
        <tbody>
          <EstimateRow title="At minimum, idle" at={min} currency={currency} />
          <EstimateRow title="At maximum" at={max} currency={currency} />
        </tbody>
      </table>
      {idleCost !== undefined && idleSeconds !== undefined && idleCost > 0 && (
        <Text size={200}>
          Before nodes leave, they wait {idleTimeLabel(idleSeconds)} for another job: up to{' '}
          {moneyLabel(idleCost, currency)} each time.
        </Text>
      )}
      <QuotaLines size={size} priority={form.vmPriority} most={max?.vCPUs} />
      {max && (
        <Text size={200}>
          Nodes that are not provisioned count against the quota too, {max.vCPUs} vCPUs in all, for
          as long as the cluster exists.
        </Text>
      )}
      <output className={styles.warnings}>
        {scaleWarnings(form, size, facts.quota).map(({ text }) => (
          <MultilineBar key={text} intent="warning">
            <MessageBarBody>{text}</MessageBarBody>
          </MultilineBar>
        ))}
      </output>
    </>
  );
}

interface EstimateRowProps {
  title: string;
  at: AtNodes | undefined;
  currency: string;
}

function EstimateRow({ title, at, currency }: EstimateRowProps) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{at?.nodes ?? '—'}</td>
      <td>{at?.vCPUs ?? '—'}</td>
      <td>{at?.perHour === undefined ? '—' : moneyLabel(at.perHour, currency)}</td>
    </tr>
  );
}
