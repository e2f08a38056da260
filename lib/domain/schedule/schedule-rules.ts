import { z } from 'zod';
import { maxSchedules, scheduleSchema, type Schedule } from './schedule';
import { scheduleProblem } from './schedule-problem';

const ruled = scheduleSchema.superRefine((schedule: Schedule, context) => {
  const problem = scheduleProblem(schedule);
  if (problem) context.addIssue({ code: 'custom', ...problem });
});

/** The schedules that an instance is to have. */
export const newSchedulesSchema = z
  .array(ruled)
  .max(maxSchedules, `At most ${maxSchedules} schedules`);
