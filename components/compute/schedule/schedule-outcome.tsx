'use client';

import { Text } from '@fluentui/react-components';
import type { ScheduleRow } from '@/lib/domain/compute/create-form/instance-form';
import { ScheduleFindings } from './schedule-findings';
import { isSoundRow, soundSchedules } from './sound-schedules';
import { WeekStrip } from './week-strip';

interface ScheduleOutcomeProps {
  rows: readonly ScheduleRow[];
  pricePerHour?: number | undefined;
  currency?: string | undefined;
}

/** What schedules come to together, while they are written. */
export function ScheduleOutcome({ rows, pricePerHour, currency }: ScheduleOutcomeProps) {
  const schedules = soundSchedules(rows);
  if (schedules.length === 0) return null;
  return (
    <>
      {/* Findings name schedules by their place, which is known once all of them are read. */}
      <ScheduleFindings schedules={rows.every(isSoundRow) ? schedules : []} />
      <WeekStrip schedules={schedules} pricePerHour={pricePerHour} currency={currency} />
      {schedules.length < rows.length && (
        <Text size={200}>Schedules that are not complete yet are left out.</Text>
      )}
    </>
  );
}
