'use client';

import { KeyValueList } from '@/components/ui/key-value-list';
import { moneyLabel } from '@/lib/domain/vm-size/size-figures';
import { hourlyPrice, hoursPerMonth, type VmSize } from '@/lib/domain/vm-size/vm-size';
import { Text } from '@fluentui/react-components';
import { QuotaLineText } from './quota-line-text';

/** What an instance takes and costs while it runs. */
export function InstanceSummary({ size }: { size: VmSize }) {
  const price = hourlyPrice(size, 'Dedicated');
  const money = (amount: number) => moneyLabel(amount, size.price.currency);
  return (
    <>
      <KeyValueList
        items={[
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
