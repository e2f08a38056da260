import type { InstanceForm } from '../compute/create-form/instance-form';
import { typedNumber } from '../compute/create-form/typed-number';
import { count } from '../text/count';

type IdleInput = Pick<InstanceForm['idle'], 'amount' | 'unit'>;
type IdleUnit = IdleInput['unit'];

const minutesIn: Record<IdleUnit, number> = { minutes: 1, hours: 60, days: 24 * 60 };

/** "1 hour 30 minutes", "3 days". */
export function idleText(minutes: number): string {
  const parts = [
    [Math.floor(minutes / minutesIn.days), 'day'],
    [Math.floor((minutes % minutesIn.days) / minutesIn.hours), 'hour'],
    [minutes % minutesIn.hours, 'minute'],
  ] as const;
  const texts = parts.flatMap(([number, unit]) => (number > 0 ? [count(number, unit)] : []));
  return texts.length > 0 ? texts.join(' ') : count(0, 'minute');
}

/** The minutes that were typed, or NaN for what is no number: 1.5 hours are 90. */
export const idleMinutesOf = ({ amount, unit }: IdleInput): number =>
  typedNumber(amount) * minutesIn[unit];

/** The largest unit that says it in whole numbers. */
export function idleInputOf(minutes: number): IdleInput {
  const units = ['days', 'hours'] as const;
  const unit = units.find((large) => minutes > 0 && minutes % minutesIn[large] === 0) ?? 'minutes';
  return { amount: String(minutes / minutesIn[unit]), unit };
}
