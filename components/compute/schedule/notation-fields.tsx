'use client';

import type { ComponentType } from 'react';
import type { ScheduleNotation } from '@/lib/domain/compute/create-form/instance-form';
import { CronFields } from './cron-fields';
import type { NotationProps } from './notation-props';
import { RecurrenceFields } from './recurrence-fields';
import { StartTimeField } from './start-time-field';
import { WeeklyFields } from './weekly-fields';

const fields: Record<ScheduleNotation, ComponentType<NotationProps>> = {
  weekly: WeeklyFields,
  cron: CronFields,
  recurrence: RecurrenceFields,
};

/** When a schedule fires, in the notation that was chosen for it. */
export function NotationFields(props: NotationProps) {
  const { row, problems, onChange } = props;
  const Fields = fields[row.notation];
  return (
    <>
      <Fields {...props} />
      <StartTimeField
        value={row.startTime}
        problem={problems.startTime}
        onChange={(startTime) => onChange({ startTime })}
      />
    </>
  );
}
