import { moneyLabel } from '@/lib/domain/vm-size/size-figures';
import type { VmSize } from '@/lib/domain/vm-size/vm-size';

const hourMs = 3_600_000;

/** "It costs $0.29 per hour, about $4.40 so far."; nothing where the price is not known. */
export function forgottenCost(
  price: VmSize['price'] | undefined,
  since: Date | undefined,
  now: Date,
): string | undefined {
  const { dedicated, currency = 'USD' } = price ?? {};
  if (dedicated === undefined) return undefined;
  const perHour = `It costs ${moneyLabel(dedicated, currency)} per hour`;
  const hours = since ? (now.getTime() - since.getTime()) / hourMs : 0;
  if (hours < 1) return `${perHour}.`;
  return `${perHour}, about ${moneyLabel(dedicated * hours, currency)} so far.`;
}
