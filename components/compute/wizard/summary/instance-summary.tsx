'use client';

import { Text } from '@fluentui/react-components';
import { soundSchedules } from '@/components/compute/schedule/sound-schedules';
import { useMinute } from '@/components/compute/schedule/use-minute';
import { weekFigures } from '@/components/compute/schedule/week-figures';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { idleMinutesOf, idleText } from '@/lib/domain/idle-shutdown/idle-text';
import { count } from '@/lib/domain/text/count';
import { weekPlan } from '@/lib/domain/schedule/week-plan';
import { hourlyPrice, type VmSize } from '@/lib/domain/vm-size/vm-size';
import { FigureList } from './figure-list';
import { instanceCost } from './instance-cost';
import { QuotaLineText } from './quota-line-text';

/** What an instance takes and costs while it runs, and how much of the time that is. */
export function InstanceSummary({ form, size }: { form: CreateForm; size: VmSize }) {
  const now = useMinute();
  const schedules = soundSchedules(form.schedules);
  const { enabled, ...idle } = form.idle;
  const idleMinutes = idleMinutesOf(idle);
  return (
    <>
      <FigureList
        figures={[
          { label: 'Takes', value: count(size.vCPUs, 'vCPU') },
          ...instanceCost(form, size, now),
        ]}
      />
      {schedules.length > 0 && (
        <Text size={200}>
          {weekFigures(
            weekPlan(schedules, now),
            hourlyPrice(size, 'Dedicated'),
            size.price.currency,
          )}
        </Text>
      )}
      {enabled && Number.isFinite(idleMinutes) && (
        <Text size={200}>Shut down after {idleText(idleMinutes)} of idleness.</Text>
      )}
      <QuotaLineText size={size} priority="Dedicated" />
      <Text size={200}>
        Billed while it runs. A stopped instance keeps its quota, and its disk is still billed.
      </Text>
    </>
  );
}
