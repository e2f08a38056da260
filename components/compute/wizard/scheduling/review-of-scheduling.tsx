import type { KeyValue } from '@/components/ui/key-value-list';
import { createFieldLabels, type CreateForm } from '@/lib/domain/compute/create-form/create-form';
import type { ScheduleRow } from '@/lib/domain/compute/create-form/instance-form';
import { scheduleOf } from '@/lib/domain/compute/create-form/schedule-rows';
import { idleMinutesOf, idleText } from '@/lib/domain/idle-shutdown/idle-text';
import { scheduleWords } from '@/lib/domain/schedule/schedule-words';
import { Lines } from '../review/lines';

/** What the request will say of times, and what is done once it is through. */
export function reviewOfScheduling(form: CreateForm): readonly KeyValue[] {
  const { idle, schedules, createStopped } = form;
  const lines = schedules.map((row, index) => `${index + 1}. ${lineOf(row)}`);
  return [
    {
      label: createFieldLabels['idle.enabled'],
      value: idle.enabled ? `After ${idleText(idleMinutesOf(idle))}` : 'No',
    },
    {
      label: createFieldLabels.schedules,
      value: lines.length === 0 ? 'None' : <Lines lines={lines} />,
    },
    { label: createFieldLabels.createStopped, value: createStopped ? 'Yes' : 'No' },
  ];
}

function lineOf(row: ScheduleRow): string {
  const words = `${scheduleWords(scheduleOf(row))}, ${row.timeZone}`;
  return row.enabled ? words : `${words} (switched off)`;
}
