import type { ScheduleRow } from '@/lib/domain/compute/create-form/instance-form';
import { newScheduleRow } from '@/lib/domain/compute/create-form/schedule-rows';

/** Up for the hours that are proposed: 08:00 to 18:00, Monday to Friday. */
export const workingWeek = (timeZone: string): readonly ScheduleRow[] => [
  newScheduleRow('Start', timeZone),
  newScheduleRow('Stop', timeZone),
];
