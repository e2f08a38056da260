'use client';

import { ScheduleOutcome } from '@/components/compute/schedule/schedule-outcome';
import { ScheduleRows } from '@/components/compute/schedule/schedule-rows';
import { isSoundRow } from '@/components/compute/schedule/sound-schedules';
import { Notice } from '@/components/feedback/notice';
import { useSetSchedules } from '@/lib/browser/mutations/use-set-schedules';
import type { ScheduleRow } from '@/lib/domain/compute/create-form/instance-form';
import { scheduleOf, schedulesProblem } from '@/lib/domain/compute/create-form/schedule-rows';
import type { PartProps } from './part-props';
import { SettingsPart, type Draft } from './settings-part';
import { sharedSchedules } from './shared-settings';

type Rows = readonly ScheduleRow[];

/** When instances are started and stopped by themselves. */
export function SchedulesPart({ workspace, ...part }: PartProps) {
  const { instances } = part;
  const send = useSetSchedules(workspace);
  return (
    <SettingsPart<Rows>
      {...part}
      id="schedules"
      title="Schedules"
      intro={
        instances.length > 1
          ? 'These replace the schedules of all that are selected; with none, theirs are deleted.'
          : 'Azure publishes no request for schedules alone: they are saved by an update of the instance, all at once.'
      }
      noun="schedules"
      initial={sharedSchedules(instances)}
      isValid={(rows) => schedulesProblem(rows) === undefined && rows.every(isSoundRow)}
      send={(names, rows) => send(names, rows.map(scheduleOf))}
    >
      {(draft) => <ScheduleFields draft={draft} />}
    </SettingsPart>
  );
}

function ScheduleFields({ draft: { value, onChange, showProblems } }: { draft: Draft<Rows> }) {
  const problem = schedulesProblem(value);
  return (
    <>
      <ScheduleRows value={value} onChange={onChange} showProblems={showProblems} />
      {showProblems && problem !== undefined && (
        <Notice intent="error" title="These cannot be saved">
          {problem}
        </Notice>
      )}
      <ScheduleOutcome rows={value} />
    </>
  );
}
