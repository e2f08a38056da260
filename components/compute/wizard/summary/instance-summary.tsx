'use client';

import { Text } from '@fluentui/react-components';
import { moneyLabel } from '@/lib/domain/vm-size/size-figures';
import { hourlyPrice, hoursPerMonth, type VmSize } from '@/lib/domain/vm-size/vm-size';
import { FigureList } from './figure-list';
import { QuotaLineText } from './quota-line-text';

/** What an instance takes and costs while it runs. */
export function InstanceSummary({ size }: { size: VmSize }) {
  const price = hourlyPrice(size, 'Dedicated');
  const money = (amount: number) => moneyLabel(amount, size.price.currency);
  return (
    <>
      <FigureList
        figures={[
          { label: 'Takes', value: `${size.vCPUs} vCPUs` },
          { label: 'Per hour', value: price === undefined ? 'Not known' : money(price) },
          {
            label: 'Per month, always on',
            value: price === undefined ? 'Not known' : money(price * hoursPerMonth),
          },
        ]}
      />
      <QuotaLineText size={size} priority="Dedicated" />
      <Text size={200}>
        Billed while it runs. A stopped instance keeps its quota, and its disk is still billed.
      </Text>
    </>
  );
}
