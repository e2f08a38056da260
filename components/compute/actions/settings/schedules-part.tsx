'use client';

import { ScheduleFindings } from '@/components/compute/schedule/schedule-findings';
import { ScheduleRows } from '@/components/compute/schedule/schedule-rows';
import { WeekStrip } from '@/components/compute/schedule/week-strip';
import { Notice } from '@/components/feedback/notice';
import { useSetSchedules } from '@/lib/browser/mutations/use-set-schedules';
import type { ScheduleRow } from '@/lib/domain/compute/create-form/instance-form';
import {
  scheduleOf,
  scheduleRowProblems,
  schedulesProblem,
} from '@/lib/domain/compute/create-form/schedule-rows';
import type { PartProps } from './part-props';
import { SettingsPart, type Draft } from './settings-part';
import { sharedSchedules } from './shared-settings';

type Rows = readonly ScheduleRow[];

/** When instances are started and stopped by themselves. */
export function SchedulesPart({ workspace, ...part }: PartProps) {
  const { instances } = part;
  const { mutateAsync } = useSetSchedules(workspace);
  return (
    <SettingsPart<Rows>
      {...part}
      title="Schedules"
      intro={
        instances.length > 1
          ? 'These replace the schedules of all that are selected; with none, theirs are deleted.'
          : 'Azure publishes no request for schedules alone: they are saved by an update of the instance, all at once.'
      }
      noun="schedules"
      initial={sharedSchedules(instances)}
      isValid={areValid}
      send={(name, rows) => mutateAsync({ name, schedules: rows.map(scheduleOf) })}
    >
      {(draft) => <ScheduleFields draft={draft} />}
    </SettingsPart>
  );
}

const areValid = (rows: Rows): boolean =>
  schedulesProblem(rows) === undefined &&
  rows.every((row) => Object.keys(scheduleRowProblems(row)).length === 0);

function ScheduleFields({ draft: { value, onChange, showProblems } }: { draft: Draft<Rows> }) {
  const problem = schedulesProblem(value);
  const schedules = areValid(value) ? value.map(scheduleOf) : [];
  return (
    <>
      <ScheduleRows value={value} onChange={onChange} showProblems={showProblems} />
      {showProblems && problem !== undefined && (
        <Notice intent="error" title="These cannot be saved">
          {problem}
        </Notice>
      )}
      {schedules.length > 0 && (
        <>
          <WeekStrip schedules={schedules} />
          <ScheduleFindings schedules={schedules} />
        </>
      )}
    </>
  );
}
