import type { ScheduleRow } from '@/lib/domain/compute/create-form/instance-form';
import { weekdays, type ScheduleAction, type Weekday } from '@/lib/domain/schedule/schedule';
import { weeklyExpression, weeklyOf } from '@/lib/domain/schedule/weekly-time';

/** From 08:00 to 18:00, as a working day is proposed. */
const upHours = 10;

interface WeeklyTime {
  time: string;
  days: readonly Weekday[];
}

const opposite: Record<ScheduleAction, ScheduleAction> = { Start: 'Stop', Stop: 'Start' };

/**
 * The stop that belongs to a start, or the start to a stop, a working day apart. Times that are not
 * those of a week are left as they are: what is meant by them is not for us to guess.
 */
export function matchingRow(row: ScheduleRow): ScheduleRow {
  const hours = row.action === 'Start' ? upHours : -upHours;
  const turned = { ...row, action: opposite[row.action] };
  if (row.notation === 'weekly') return { ...turned, ...later(row, hours) };
  const weekly = row.notation === 'cron' ? weeklyOf(row.expression) : undefined;
  if (!weekly) return turned;
  const { time, days } = later(weekly, hours);
  return { ...turned, expression: weeklyExpression(time, days) };
}

/** Over midnight, it is the day after or before. */
function later({ time, days }: WeeklyTime, hours: number): WeeklyTime {
  const [hour = Number.NaN, minutes] = time.split(':').map(Number);
  if (Number.isNaN(hour) || minutes === undefined) return { time, days };
  const moved = hour + hours;
  const dayShift = Math.floor(moved / 24);
  const clock = [moved - dayShift * 24, minutes].map((part) => String(part).padStart(2, '0'));
  return { time: clock.join(':'), days: shifted(days, dayShift) };
}

function shifted(days: readonly Weekday[], by: number): readonly Weekday[] {
  const count = weekdays.length;
  return weekdays.filter((_, index) => {
    const before = weekdays[(index - by + count) % count];
    return before !== undefined && days.includes(before);
  });
}
