import { hourlyPrice, type VmPriority, type VmSize } from '../vm-size/vm-size';
import type { Price } from './availability';

/** An hour of so many machines; nothing where the service gives no price. */
export function priceOf(size: VmSize, priority: VmPriority, nodes: number): Price | undefined {
  const price = hourlyPrice(size, priority);
  return price === undefined ? undefined : { amount: price * nodes, currency: size.price.currency };
}

/** What has no price comes last; amounts of two currencies say nothing of each other. */
export function comparePrices(a: Price | undefined, b: Price | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1;
  return a.amount - b.amount;
}
