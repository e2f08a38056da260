import type { Schedule, ScheduleAction } from '../schedule/schedule';
import { weekPlan } from '../schedule/week-plan';
import { hoursPerMonth } from '../vm-size/vm-size';

interface Running {
  pricePerHour: number;
  schedules: readonly Schedule[];
  /** Absent: it is not stopped for being idle. */
  idleMinutes?: number;
}

export interface MonthlyCost {
  alwaysOn: number;
  /** As the schedules have it; absent where they do not say both when it starts and when it stops. */
  scheduled?: number;
  /** Whether idle shutdown may lower either. */
  mayBeLess: boolean;
}

const hoursPerWeek = 168;

/** What an instance costs in a month, by the week that begins now. */
export function monthlyCost(
  { pricePerHour, schedules, idleMinutes }: Running,
  now: Date,
): MonthlyCost {
  const alwaysOn = pricePerHour * hoursPerMonth;
  const has = (wanted: ScheduleAction) =>
    schedules.some(({ action, enabled }) => action === wanted && enabled);
  return {
    alwaysOn,
    ...(has('Start') &&
      has('Stop') && {
        scheduled: alwaysOn * (weekPlan(schedules, now).hoursUp / hoursPerWeek),
      }),
    mayBeLess: idleMinutes !== undefined,
  };
}
