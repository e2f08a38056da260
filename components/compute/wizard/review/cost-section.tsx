'use client';

import { Text } from '@fluentui/react-components';
import { useMinute } from '@/components/compute/schedule/use-minute';
import { KeyValueList } from '@/components/ui/key-value-list';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { sizeNamed } from '@/lib/domain/compute/create-form/create-form-problems';
import { useCreate } from '../create-context';
import { instanceCost } from '../summary/instance-cost';
import { ReviewSection } from './review-section';

/** What the instance will cost, as far as the retail price of its machine tells. */
export function CostSection({ form }: { form: CreateForm }) {
  const { facts } = useCreate();
  const now = useMinute();
  const size = sizeNamed(facts.sizes, form.vmSize);
  return (
    <ReviewSection title="Cost">
      {size ? (
        <>
          <KeyValueList items={instanceCost(form, size, now)} />
          <Text size={200}>
            Retail price of the machine; its disk, network and load balancer come on top.
            {form.idle.enabled && ' Idle shutdown may lower it.'}
          </Text>
        </>
      ) : (
        <Text>Not known: the sizes of the region could not be read.</Text>
      )}
    </ReviewSection>
  );
}
