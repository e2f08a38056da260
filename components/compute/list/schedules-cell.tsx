'use client';

import { lazy, Suspense } from 'react';
import type { Instance } from '@/lib/domain/compute/compute';
import { count } from '@/lib/domain/text/count';

// Cron in words is a library of its own.
const ScheduleCount = lazy(() =>
  import('./schedule-count').then((module) => ({ default: module.ScheduleCount })),
);

/** How many schedules an instance has, and which. */
export function SchedulesCell({ schedules }: Pick<Instance, 'schedules'>) {
  if (!schedules || schedules.length === 0) return <>—</>;
  const text = count(schedules.length, 'schedule');
  return (
    <Suspense fallback={text}>
      <ScheduleCount schedules={schedules}>{text}</ScheduleCount>
    </Suspense>
  );
}
