import type { WeekPlan } from '@/lib/domain/schedule/week-plan';
import { moneyLabel } from '@/lib/domain/vm-size/size-figures';
import { hoursPerMonth } from '@/lib/domain/vm-size/vm-size';

type Hours = Pick<WeekPlan, 'hoursUp' | 'hoursOff'>;

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** "Up 50 of 168 hours; saves 70 % against always on, about $288.00 a month." */
export function weekFigures(
  { hoursUp, hoursOff }: Hours,
  pricePerHour: number | undefined,
  currency: string,
): string {
  const hours = hoursUp + hoursOff;
  const up = `Up ${whole.format(hoursUp)} of ${whole.format(hours)} hours`;
  const share = hoursOff / hours;
  if (share === 0) return `${up}; saves nothing against always on.`;
  const saved = `${up}; saves ${whole.format(share * 100)} % against always on`;
  if (pricePerHour === undefined) return `${saved}.`;
  return `${saved}, about ${moneyLabel(share * hoursPerMonth * pricePerHour, currency)} a month.`;
}
