'use client';

import { LazyTooltip } from '@/components/ui/lazy-tooltip';
import type { Schedule } from '@/lib/domain/schedule/schedule';
import { scheduleWords } from '@/lib/domain/schedule/schedule-words';

interface ScheduleCountProps {
  schedules: readonly Schedule[];
  children: string;
}

/** The number of schedules; what each says when it is pointed at, and to who cannot see it. */
export function ScheduleCount({ schedules, children }: ScheduleCountProps) {
  const words = schedules.map(
    (schedule) => `${scheduleWords(schedule)}${schedule.enabled ? '' : ' (off)'}`,
  );
  return (
    <LazyTooltip relationship="description" content={words.join('; ')}>
      <span>{children}</span>
    </LazyTooltip>
  );
}
