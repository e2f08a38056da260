import { soundSchedules } from '@/components/compute/schedule/sound-schedules';
import type { CreateForm } from '@/lib/domain/compute/create-form/create-form';
import { monthlyCost } from '@/lib/domain/compute/monthly-cost';
import { moneyLabel } from '@/lib/domain/vm-size/size-figures';
import { hourlyPrice, type VmSize } from '@/lib/domain/vm-size/vm-size';

interface Figure {
  label: string;
  value: string;
}

/** What an instance costs by the hour and by the month, always on and as its schedules have it. */
export function instanceCost(
  { schedules }: Pick<CreateForm, 'schedules'>,
  size: VmSize,
  now: Date,
): readonly Figure[] {
  const pricePerHour = hourlyPrice(size, 'Dedicated');
  if (pricePerHour === undefined) return [{ label: 'Per hour', value: 'Not known' }];
  const money = (amount: number) => moneyLabel(amount, size.price.currency);
  const { alwaysOn, scheduled } = monthlyCost(
    { pricePerHour, schedules: soundSchedules(schedules) },
    now,
  );
  return [
    { label: 'Per hour', value: money(pricePerHour) },
    { label: 'Per month, always on', value: money(alwaysOn) },
    ...(scheduled === undefined
      ? []
      : [{ label: 'Per month, on schedule', value: money(scheduled) }]),
  ];
}
