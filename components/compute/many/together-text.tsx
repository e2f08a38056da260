'use client';

import { Text } from '@fluentui/react-components';
import { useMinute } from '@/components/compute/schedule/use-minute';
import { sizeNamed } from '@/lib/domain/compute/create-form/create-form-problems';
import { judged } from '@/lib/domain/preflight/check';
import { factOf } from '@/lib/domain/preflight/fact';
import { count } from '@/lib/domain/text/count';
import type { VmSize } from '@/lib/domain/vm-size/vm-size';
import { useCreate } from '../wizard/create-context';
import { FigureList } from '../wizard/summary/figure-list';
import { instanceCost } from '../wizard/summary/instance-cost';
import { useCreateForm } from '../wizard/use-create-form';
import { useMany } from './many-context';
import { ofMany, togetherJudgement } from './together';

/** What all instances take and cost together, below what one does. */
export function TogetherText() {
  const { named } = useMany().people;
  const { facts } = useCreate();
  const form = useCreateForm();
  const size = sizeNamed(facts.sizes, form.vmSize);
  if (!size || named.length === 0) return null;
  return <Together people={named.length} size={size} />;
}

function Together({ people, size }: { people: number; size: VmSize }) {
  const { facts, quota } = useCreate();
  const form = useCreateForm();
  const now = useMinute();
  const fact = factOf({ data: facts.quota, error: quota.error });
  const judgement = judged(fact, (lines) => togetherJudgement(people, size, lines));
  return (
    <>
      <Text weight="semibold">For {count(people, 'person', 'people')} together</Text>
      <FigureList
        figures={[
          { label: 'Take', value: `${people * size.vCPUs} vCPUs` },
          ...instanceCost(form, ofMany(people, size), now),
        ]}
      />
      <Text size={200}>{judgement.text}</Text>
    </>
  );
}
