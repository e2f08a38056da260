'use client';

import { useController, useWatch } from 'react-hook-form';
import { ScheduleOutcome } from '@/components/compute/schedule/schedule-outcome';
import { ScheduleRows } from '@/components/compute/schedule/schedule-rows';
import { isSoundRow } from '@/components/compute/schedule/sound-schedules';
import { Notice } from '@/components/feedback/notice';
import { FormSection } from '@/components/form/form-section';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { sizeNamed } from '@/lib/domain/compute/create-form/create-form-problems';
import { hourlyPrice } from '@/lib/domain/vm-size/vm-size';
import { useCreate } from '../create-context';

/** When the instance is started and stopped by itself. */
export function ScheduleFields() {
  const { facts } = useCreate();
  const vmSize = useWatch<CreateForm, 'vmSize'>({ name: 'vmSize' });
  const { field, fieldState } = useController<CreateForm, 'schedules'>({ name: 'schedules' });
  const { ref, value: rows, onChange, onBlur } = field;
  const problem = fieldState.error?.message;
  const size = sizeNamed(facts.sizes, vmSize);
  return (
    <FormSection
      title="Custom start and stop schedules"
      intro="Up to four times at which it is started or stopped by itself, whoever uses it then."
    >
      {problem !== undefined && rows.every(isSoundRow) && (
        <Notice intent="error" title={`${createFieldLabels.schedules}:`}>
          {problem}
        </Notice>
      )}
      <ScheduleRows
        ref={ref}
        value={rows}
        onChange={onChange}
        onBlur={onBlur}
        showProblems={problem !== undefined}
      />
      <ScheduleOutcome
        rows={rows}
        pricePerHour={size && hourlyPrice(size, 'Dedicated')}
        currency={size?.price.currency}
      />
    </FormSection>
  );
}
