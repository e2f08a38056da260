import type { Schedule } from './schedule';

export interface ScheduleProblem {
  /** Where in the schedule. */
  path: string[];
  message: string;
}

/** The first rule that a schedule breaks. */
export function scheduleProblem(_schedule: Schedule): ScheduleProblem | undefined {
  return undefined;
}
